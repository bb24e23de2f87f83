import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, conflict, Db, type Tx } from '#libs/platform';
import { deleteNotat, deleteTiltakslenke, findTiltak, insertNotat, insertTiltakslenke, listArbeid, lockNotat, updateNotat, type Arbeidsrad, type Notatrad } from './anbefalingsarbeid.query.ts';

/** Det kommunen gjør med en anbefaling: tiltakene den følger opp med, og notatene den skriver for seg selv. Ingenting her går ut. */
@Injectable()
export class AnbefalingsarbeidService {
  constructor(private readonly db: Db) {}

  list(anbefalingId: string | null = null, les: Pick<Tx, 'query'> = this.db): Promise<Arbeidsrad[]> { return les.query<Arbeidsrad>(listArbeid, [anbefalingId]); }

  /** Knytter et tiltak, eller løser det. Er det alt slik, skjer ingenting. */
  async link(tx: Tx, anbefalingId: string, tiltakId: string, knyttet: boolean): Promise<void> {
    const [tiltak] = await tx.query<{ id: string; navn: string }>(findTiltak, [tiltakId]);
    if (!tiltak) throw badInput({ path: 'tiltakId', code: 'NOT_FOUND' });
    const endret = rowsOf(await tx.query(knyttet ? insertTiltakslenke : deleteTiltakslenke, [anbefalingId, tiltakId]));
    if (endret.length > 0) tx.note({ tabell: 'anbefalingstiltak', id: anbefalingId, verb: knyttet ? 'ny' : 'fjernet', navn: tiltak.navn, felt: { tiltakId: knyttet ? [null, tiltakId] : [tiltakId, null] } });
  }

  /** Kommunens eget notat for ett år. CONFLICT når noen har skrevet i det siden `versjon`. */
  async note(tx: Tx, { anbefalingId, aar, tekst, versjon }: { anbefalingId: string; aar: number; tekst: string | null; versjon: number | null }): Promise<void> {
    const [foer] = await tx.query<Notatrad>(lockNotat, [anbefalingId, aar]);
    if ((foer?.versjon ?? null) !== versjon) throw conflict({ notat: foer?.tekst ?? null, notatversjon: foer?.versjon ?? null }, { notat: tekst, notatversjon: versjon });
    if ((foer?.tekst ?? null) === tekst) return;
    const id = foer?.id ?? v7();
    if (!foer) await tx.query(insertNotat, [id, anbefalingId, aar, tekst]);
    else if (tekst === null) await tx.query(deleteNotat, [id]);
    else await tx.query(updateNotat, [id, tekst]);
    tx.note({ tabell: 'anbefalingsnotat', id, verb: foer ? (tekst === null ? 'fjernet' : 'endret') : 'ny', navn: String(aar), felt: { tekst: [foer?.tekst ?? null, tekst] } });
  }
}

/** TypeORM svarer [rader, antall] på DELETE, og radene på INSERT. */
const rowsOf = (svar: unknown[]): unknown[] => (Array.isArray(svar[0]) ? svar[0] : svar);
