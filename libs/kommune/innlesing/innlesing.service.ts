import { Inject, Injectable } from '@nestjs/common';
import type { TiltakStatus } from '#libs/contracts';
import { UnitOfWork, type Tx } from '#libs/platform';
import { feilVed, InnlesingError } from './innlesing.error.ts';
import { dokumentSql, historikkSql, koblingSql, kommuneSql, lockSql, satsingSql, statusSql, upsertSql } from './innlesing.query.ts';
import { historyRows, moveRow, rowsOf, type Historikkrad } from './innlesing.rows.ts';
import { koblinger, tabeller, type Kobling, type Tabell } from './innlesing.tabeller.ts';
import type { Innlesing } from './innlesing.type.ts';

/** Hva innlesingen gjorde med én tabell. `fjernet` gjelder bare koblinger. */
export interface Tabelltelling { tabell: string; nye: number; endret: number; uendret: number; fjernet: number }
export interface Innlesingsresultat { nye: number; endret: number; uendret: number; fjernet: number; tabeller: Tabelltelling[] }

@Injectable()
export class InnlesingService {
  constructor(@Inject(UnitOfWork) private readonly work: UnitOfWork) {}

  /**
   * Skriver hele fila i én arbeidsenhet, som kommunen selv: alt eller ingenting. Rader som ikke er i fila, står.
   * Er alt likt fra før, skrives ingenting, heller ikke i loggen.
   * Kaster InnlesingError når fila gjelder en annen kommune eller kolliderer med noe kommunen har laget selv.
   */
  write(fil: Innlesing): Promise<Innlesingsresultat> {
    return this.work.run('INNLESING_UTFOERT', async (tx) => {
      await tx.query(lockSql, [tx.kommuneId]);
      await this.check(tx, fil);
      const before = await this.statuses(tx, fil);
      const written = new Map<string, string[]>();
      const tellinger: Tabelltelling[] = [];
      for (const tabell of tabeller) tellinger.push(await this.upsert(tx, tabell, fil, written));
      for (const kobling of koblinger) tellinger.push(await this.link(tx, kobling, fil, written.get(kobling.fra) ?? []));
      tellinger.push(await this.history(tx, fil, before));
      return this.conclude(tx, tellinger);
    });
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

  private async upsert(tx: Tx, tabell: Tabell, fil: Innlesing, written: Map<string, string[]>): Promise<Tabelltelling> {
    const rader = rowsOf(tabell, fil);
    const skrevet = rader.length === 0 ? [] : await tx.query<{ noekkel: string; ny: boolean }>(upsertSql(tabell), [JSON.stringify(rader), tx.kommuneId]);
    written.set(tabell.navn, skrevet.map((r) => r.noekkel));
    const nye = skrevet.filter((r) => r.ny).length;
    return { tabell: tabell.navn, nye, endret: skrevet.length - nye, uendret: rader.length - skrevet.length, fjernet: 0 };
  }

  private async link(tx: Tx, kobling: Kobling, fil: Innlesing, written: string[]): Promise<Tabelltelling> {
    const par = kobling.par(fil);
    const rader = par.flatMap(({ fra, til }) => til.map((t) => ({ fra, til: t })));
    const [svar] = await tx.query<{ nye: number; fjernet: number }>(koblingSql(kobling), [JSON.stringify(rader), tx.kommuneId, par.map((p) => p.fra), written]);
    const { nye, fjernet } = svar!;
    return { tabell: kobling.navn, nye, endret: 0, uendret: rader.length - nye, fjernet };
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

const note = (tx: Tx, { tabell, nye, endret, uendret, fjernet }: Tabelltelling) =>
  { tx.note({ tabell, verb: 'lest_inn', felt: { nye: [null, nye], endret: [null, endret], uendret: [null, uendret], fjernet: [null, fjernet] } }); };
