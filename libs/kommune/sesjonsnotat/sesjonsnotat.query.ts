import { Injectable } from '@nestjs/common';
import type { NasjonaltTema } from '#libs/contracts';
import { Db, notFound, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import type { Sesjonsnotat } from './sesjonsnotat.type.ts';

type Rad = Omit<Sesjonsnotat, 'handlinger' | 'kommuneId' | 'noekkel' | 'personId' | 'deltId' | 'deltVersjon'>;
/** Et utkast som er fjernet, er ikke der lenger. */
const erfaringen = '(SELECT e.id FROM kommune.erfaring e WHERE e.kommune_id = s.kommune_id AND e.id = s.erfaring_id)';
/** $1 konferansen, $2 notatet. */
const notater = `
  SELECT s.id, s.post_id AS "postId", s.konferanse_id AS "konferanseId", s.tittel, s.tekst, s.tid, s.oppdiktet, s.versjon, m.navn AS hvem, s.delt_id IS NOT NULL AS delt, coalesce(s.versjon <> s.delt_versjon, false) AS utdatert,
    ${erfaringen} AS "erfaringId"
  FROM kommune.sesjonsnotat s LEFT JOIN kommune.medarbeider m ON m.kommune_id = s.kommune_id AND m.id = s.person_id
  WHERE ($1::uuid IS NULL OR s.konferanse_id = $1) AND ($2::uuid IS NULL OR s.id = $2) ORDER BY s.tid, s.id`;

/** NOT_FOUND når punktet ikke er i programmet til en konferanse i kommunens nettverk. */
export async function demandPost(tx: Tx, konferanseId: string, postId: string): Promise<void> {
  const [post] = await tx.query('SELECT FROM felles.konferansepost WHERE konferanse_id = $1 AND id = $2', [konferanseId, postId]);
  if (!post) throw notFound();
}

export interface LaastSesjonsnotat { id: string; postId: string; tittel: string; tekst: string; deltId: string | null; erfaringId: string | null; oppdiktet: boolean; versjon: number }
/** Låser notatet til arbeidsenheten er ferdig. NOT_FOUND for det kommunen ikke har. */
export async function lockSesjonsnotat(tx: Tx, id: string): Promise<LaastSesjonsnotat> {
  const [notat] = await tx.query<LaastSesjonsnotat>(`SELECT s.id, s.post_id AS "postId", s.tittel, s.tekst, s.delt_id AS "deltId", ${erfaringen} AS "erfaringId", s.oppdiktet, s.versjon FROM kommune.sesjonsnotat s WHERE s.id = $1 FOR NO KEY UPDATE OF s`, [id]);
  if (!notat) throw notFound();
  return notat;
}

/** Husker hva som er delt. Notatets versjon står: innholdet er det samme. `deltId` er null når det trekkes tilbake. */
export const markDelt = (tx: Tx, id: string, deltId: string | null) =>
  tx.query('UPDATE kommune.sesjonsnotat SET delt_id = $2, delt_versjon = CASE WHEN $2::uuid IS NOT NULL THEN versjon END WHERE id = $1', [id, deltId]);

/** Hvor notatet er fra. Ingen rad når konferansen ikke er der lenger. $1 punktet. */
export const findSesjon = `
  SELECT p.tema, k.tittel AS konferanse, k.dato FROM felles.konferansepost p JOIN felles.konferanse k ON k.nettverk_id = p.nettverk_id AND k.id = p.konferanse_id WHERE p.id = $1`;
export interface Sesjonen { tema: NasjonaltTema | null; konferanse: string; dato: string }

export const markErfaring = (tx: Tx, id: string, erfaringId: string) => tx.query('UPDATE kommune.sesjonsnotat SET erfaring_id = $2 WHERE id = $1', [id, erfaringId]);

@Injectable()
export class SesjonsnotatQuery {
  constructor(private readonly db: Db) {}

  /** Kommunens notater fra én konferanse, i den rekkefølgen de ble skrevet. */
  all(konferanseId: string): Promise<Sesjonsnotat[]> { return this.read(konferanseId, null); }

  async one(id: string): Promise<Sesjonsnotat> {
    const [notat] = await this.read(null, id);
    if (!notat) throw notFound();
    return notat;
  }

  private async read(konferanseId: string | null, id: string | null): Promise<Sesjonsnotat[]> {
    const [skriv, del, erfaring] = [mayNow('sesjonsnotat.skriv'), mayNow('sesjonsnotat.del'), mayNow('erfaring.skriv')];
    return (await this.db.query<Rad>(notater, [konferanseId, id])).map((rad) => ({
      ...rad,
      handlinger: [
        ...(skriv ? ['updateSesjonsnotat', ...(rad.delt ? [] : ['removeSesjonsnotat'])] : []),
        ...(del ? [rad.delt ? 'trekkTilbakeSesjonsnotat' : 'delSesjonsnotat'] : []),
        ...(erfaring && rad.erfaringId === null ? ['createErfaringAvNotat'] : []),
      ],
    }) as Sesjonsnotat);
  }
}
