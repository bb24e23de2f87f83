import { Inject, Injectable } from '@nestjs/common';
import type { TiltakStatus } from '#libs/contracts';
import { ensureBudsjettaar } from '#libs/kommune/oekonomi';
import { UnitOfWork, type Tx } from '#libs/platform';
import { feilVed, InnlesingError } from './innlesing.error.ts';
import { writeForbruksposter, writePosteringer } from './innlesing.hovedbok.ts';
import { approvePerioder, withoutApproved } from './innlesing.perioder.ts';
import { writePlaner } from './innlesing.planer.ts';
import { dokumentSql, historikkSql, kommuneSql, lockSql, satsingSql, statusSql } from './innlesing.query.ts';
import { historyRows, moveRow, type Historikkrad } from './innlesing.rows.ts';
import { koblinger, tabeller } from './innlesing.tabeller.ts';
import type { Innlesing } from './innlesing.type.ts';
import { changes, link, upsert, type Feltendring, type Tabelltelling } from './innlesing.write.ts';

export interface Innlesingsresultat { nye: number; endret: number; uendret: number; fjernet: number; tabeller: Tabelltelling[] }
/** Som resultatet, men ingenting er skrevet. */
export interface Innlesingsproeve extends Innlesingsresultat { endringer: Feltendring[] }

/** Ruller arbeidsenheten tilbake, med det den kom fram til. */
class Undone extends Error {
  constructor(readonly resultat: Innlesingsresultat) { super(); }
}

@Injectable()
export class InnlesingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /**
   * Skriver hele fila i én arbeidsenhet, som kommunen selv: alt eller ingenting. Rader som ikke er i fila, står.
   * Er alt likt fra før, skrives ingenting, heller ikke i loggen.
   * Kaster InnlesingError når fila gjelder en annen kommune eller kolliderer med noe kommunen har laget selv.
   */
  write(fil: Innlesing): Promise<Innlesingsresultat> {
    return this.work.run('INNLESING_UTFOERT', (tx) => this.fill(tx, fil));
  }

  /** Gjør alt `write` gjør, og angrer det: hva som ville blitt nytt og endret, og hvert felt fila ville skrevet over. Kaster det `write` ville kastet. */
  async preview(fil: Innlesing): Promise<Innlesingsproeve> {
    const endringer: Feltendring[] = [];
    const undone = await this.work.run('INNLESING_UTFOERT', async (tx) => { throw new Undone(await this.fill(tx, fil, endringer)); }).catch((error: unknown) => error);
    if (!(undone instanceof Undone)) throw undone;
    return { ...undone.resultat, endringer };
  }

  private async fill(tx: Tx, fil: Innlesing, endringer: Feltendring[] | null = null): Promise<Innlesingsresultat> {
    await tx.query(lockSql, [tx.kommuneId]);
    await this.check(tx, fil);
    const before = await this.statuses(tx, fil);
    const written = new Map<string, string[]>();
    const tellinger: Tabelltelling[] = [];
    for (const tabell of tabeller) {
      if (tabell.navn === 'budsjettlinje') for (const aar of budsjettaarOf(fil)) await ensureBudsjettaar(tx, aar);
      endringer?.push(...await changes(tx, tabell, fil));
      tellinger.push(await withoutApproved(tx, fil, () => upsert(tx, tabell, fil, written)));
    }
    for (const kobling of koblinger) tellinger.push(await link(tx, kobling, fil, written.get(kobling.fra) ?? []));
    tellinger.push(await writePosteringer(tx, fil), await writeForbruksposter(tx, fil, written.get('forbruk') ?? []), ...await writePlaner(tx, fil));
    tellinger.push(await approvePerioder(tx, fil, written.get('maaleperiode') ?? []));
    tellinger.push(await this.history(tx, fil, before));
    return this.conclude(tx, tellinger);
  }

  private async check(tx: Tx, fil: Innlesing): Promise<void> {
    const [kommune] = await tx.query<{ kommune_id: number }>(kommuneSql, [fil.kommunenummer]);
    if (kommune?.kommune_id !== tx.kommuneId) throw new InnlesingError([feilVed('kommunenummer', fil.kommunenummer, 'Fila gjelder en annen kommune enn den du arbeider i.')]);
    const [satsing] = await tx.query<{ noekkel: string }>(satsingSql, [tx.kommuneId]);
    if (satsing && satsing.noekkel !== fil.satsing.noekkel) throw new InnlesingError([feilVed('satsing.noekkel', fil.satsing.noekkel, `Kommunen har alt en satsing, med nøkkelen «${satsing.noekkel}».`)]);
    const dokumenter = fil.satsing.styringsdokumenter ?? [];
    const treff = await tx.query<{ noekkel: string; opptatt: boolean }>(dokumentSql, [JSON.stringify(dokumenter), tx.kommuneId]);
    if (treff.length > 0) throw new InnlesingError(treff.map(({ noekkel, opptatt }) => feilVed(
      `satsing.styringsdokumenter[${dokumenter.findIndex((d) => d.noekkel === noekkel)}].${opptatt ? 'utgave' : 'status'}`, noekkel,
      opptatt ? 'Kommunen har alt denne utgaven, med en annen nøkkel.' : 'Dokumentet er vedtatt og kan ikke bli utkast igjen.')));
  }

  private async statuses(tx: Tx, fil: Innlesing): Promise<Map<string, TiltakStatus>> {
    const rows = await tx.query<{ noekkel: string; status: TiltakStatus }>(statusSql, [tx.kommuneId, fil.tiltak.map((t) => t.noekkel)]);
    return new Map(rows.map((r) => [r.noekkel, r.status]));
  }

  /**
   * Først historikken i fila, så flyttingene innlesingen selv gjør og fila ikke forteller om.
   * Et nytt tiltak er ikke flyttet: når det fikk statusen, vet bare fila.
   */
  private async history(tx: Tx, fil: Innlesing, before: Map<string, TiltakStatus>): Promise<Tabelltelling> {
    const insert = async (rader: Historikkrad[]) => (rader.length === 0 ? [] : (await tx.query<{ tiltak: string }>(historikkSql, [JSON.stringify(rader), tx.kommuneId])).map((r) => r.tiltak));
    const fraFila = historyRows(fil, tx.kommuneId);
    const fortalt = await insert(fraFila);
    const egne = await insert(fil.tiltak.flatMap((t) => {
      const fra = before.get(t.noekkel);
      return fra === undefined || fra === t.status || fortalt.includes(t.noekkel) ? [] : [moveRow(t, fra, tx.personId)];
    }));
    return { tabell: 'statusendring', nye: fortalt.length + egne.length, endret: 0, uendret: fraFila.length - fortalt.length, fjernet: 0 };
  }

  private conclude(tx: Tx, tabeller: Tabelltelling[]): Innlesingsresultat {
    const sum = (felt: 'nye' | 'endret' | 'uendret' | 'fjernet') => tabeller.reduce((n, t) => n + t[felt], 0);
    const resultat = { nye: sum('nye'), endret: sum('endret'), uendret: sum('uendret'), fjernet: sum('fjernet'), tabeller };
    if (resultat.nye + resultat.endret + resultat.fjernet > 0) for (const t of tabeller) note(tx, t);
    return resultat;
  }
}

const budsjettaarOf = ({ budsjettlinjer = [], handlingsplaner = [] }: Innlesing) => [...new Set([...budsjettlinjer, ...handlingsplaner].map(({ aar }) => aar))].sort((a, b) => a - b);

const note = (tx: Tx, { tabell, nye, endret, uendret, fjernet }: Tabelltelling) =>
  { tx.note({ tabell, verb: 'lest_inn', felt: { nye: [null, nye], endret: [null, endret], uendret: [null, uendret], fjernet: [null, fjernet] } }); };
