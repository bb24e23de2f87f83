import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, conflict, newKey, UnitOfWork, type Tx } from '#libs/platform';
import { BestiltTabell, Tabellutgave } from './bestilttabell.entity.ts';
import type { LesInnBestiltTabellInput, NyTabellutgaveInput, TrekkBestiltTabellInput } from './bestilttabell.input.ts';
import { BestiltTabellQuery, bumpTabell, deleteTall, insertTall, lockTabell, stedeneFor } from './bestilttabell.query.ts';
import type { Tabellfilutfall } from './bestilttabell.type.ts';
import { decimalsIn, readTabellfil, type Tabelltall } from './tabellfil.ts';

type Fil = Pick<NyTabellutgaveInput, 'bestilling' | 'levert' | 'filnavn'>;

/** Leser inn tabeller kommunen har bestilt, og trekker dem tilbake. */
@Injectable()
export class BestiltTabellService {
  constructor(private readonly work: UnitOfWork, private readonly tabeller: BestiltTabellQuery) {}

  /** En ny tabell med den første fila. Er noe galt i fila, står det i svaret, og ingenting er laget. `merke` er bare for demoen. */
  readIn({ bestilling, levert, filnavn, innhold, seriekode = null, ...om }: LesInnBestiltTabellInput, merke: { oppdiktet?: boolean } = {}): Promise<Tabellfilutfall> {
    return this.work.run('BESTILT_TABELL_LEST_INN', async (tx) => {
      demandDelivered(levert);
      const lest = readTabellfil(innhold, om, await stedeneFor(tx));
      if (lest.feil) return refused(lest.feil);
      const id = await tx.insert(BestiltTabell, { ...om, ...merke, seriekode, noekkel: newKey() });
      await addUtgave(tx, { id, navn: om.navn }, 1, { bestilling, levert, filnavn }, lest);
      return { antall: lest.tall.length, uendret: false, feil: [], tabell: await this.tabeller.one(id) };
    });
  }

  /** En ny fil til en tabell. CONFLICT når noen har lest inn en imens. Har fila de samme tallene, er ingenting endret. */
  replace({ id, versjon, bestilling, levert, filnavn, innhold }: NyTabellutgaveInput): Promise<Tabellfilutfall> {
    return this.work.run('TABELLUTGAVE_LEST_INN', async (tx) => {
      demandDelivered(levert);
      const tabell = await lockTabell(tx, id);
      if (tabell.versjon !== versjon) throw conflict({ id, navn: tabell.navn, versjon: tabell.versjon }, { versjon });
      demandInUse(tabell);
      const lest = readTabellfil(innhold, tabell, await stedeneFor(tx));
      if (lest.feil) return refused(lest.feil);
      const uendret = tabell.kontrollsum === sumOf(lest.tall);
      if (!uendret) {
        await tx.query(bumpTabell, [id]);
        await addUtgave(tx, tabell, tabell.sisteNr + 1, { bestilling, levert, filnavn }, lest);
      }
      return { antall: uendret ? 0 : lest.tall.length, uendret, feil: [], tabell: await this.tabeller.one(id) };
    });
  }

  /** Sletter tallene i alle utgavene. Hodet står, så det er til å se at tabellen fantes, og hvorfor den er borte. */
  withdraw({ id, versjon, begrunnelse }: TrekkBestiltTabellInput) {
    return this.work.run('BESTILT_TABELL_TRUKKET', async (tx) => {
      demandInUse(await lockTabell(tx, id));
      await tx.update(BestiltTabell, { id, versjon }, { trukket: new Date(), trukketFordi: begrunnelse });
      await tx.query(deleteTall, [id]);
      return this.tabeller.one(id);
    });
  }
}

async function addUtgave(tx: Tx, { id, navn }: { id: string; navn: string }, nr: number, fil: Fil, { tall, oppdatertHosKilden }: { tall: Tabelltall[]; oppdatertHosKilden: string | null }): Promise<void> {
  const utgave = await tx.insert(Tabellutgave, { bestiltTabellId: id, nr, ...fil, ...(oppdatertHosKilden && { oppdatertHosKilden: new Date(oppdatertHosKilden) }), kontrollsum: sumOf(tall), desimaler: decimalsIn(tall), antall: tall.length });
  tx.entries.at(-1)!.navn = `${navn}, utgave ${nr}`;
  await tx.query(insertTall, [utgave, JSON.stringify(tall.map((ett) => ({ id: v7(), ...ett })))]);
}

/** Det samme innholdet gir den samme summen, i hvilken rekkefølge det enn står. */
function sumOf(tall: readonly Tabelltall[]): string {
  const linjer = tall.map(({ omraadeId, omraadekode, periode, verdi, flagg, n }) => JSON.stringify([omraadeId ?? omraadekode, periode, verdi, flagg, n])).sort();
  return createHash('sha256').update(linjer.join('\n')).digest('hex');
}

const refused = (feil: string[]): Tabellfilutfall => ({ antall: 0, uendret: false, feil, tabell: null });

function demandInUse({ trukket }: { trukket: Date | null }): void {
  if (trukket) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
}

/** Dager er norsk tid. */
function demandDelivered(levert: string): void {
  if (levert > new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' })) throw badInput({ path: 'levert', code: 'NOT_ALLOWED' });
}
