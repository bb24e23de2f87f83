import { v7 } from 'uuid';
import { newKey, type Tx } from '#libs/platform';
import { ensureBudsjettaar, openBudsjettaar } from './budsjettaar.query.ts';

interface Kopi { nr: number; id: string; noekkel: string; fraId: string; navn: string }

/** Linjene som ikke alt er ført videre til året. $1 fra, $2 til (id på årene), $3 tiltak. */
const linjerAaKopiere = `
  SELECT l.id, l.navn FROM kommune.budsjettlinje l
  WHERE l.kommune_id = $4 AND l.budsjettaar_id = $1 AND l.tiltak_id = ANY($3)
    AND NOT EXISTS (SELECT FROM kommune.budsjettlinje n WHERE n.kommune_id = l.kommune_id AND n.budsjettaar_id = $2 AND n.viderefoerer_id = l.id)
  ORDER BY l.nr, l.id`;

const insertLinjer = `
  INSERT INTO kommune.budsjettlinje (id, noekkel, budsjettaar_id, nr, navn, tiltak_id, innsatsomraade_id, kostnadsart, ikke_ordinaer_drift, merknad, viderefoerer_id)
  SELECT k.id, k.noekkel, $2, (SELECT coalesce(max(nr), 0) FROM kommune.budsjettlinje WHERE kommune_id = $3 AND budsjettaar_id = $2) + k.nr,
    l.navn, l.tiltak_id, l.innsatsomraade_id, l.kostnadsart, l.ikke_ordinaer_drift, l.merknad, l.id
  FROM jsonb_to_recordset($1::jsonb) AS k (nr int, id uuid, noekkel text, "fraId" uuid)
  JOIN kommune.budsjettlinje l ON l.kommune_id = $3 AND l.id = k."fraId"`;

/** Et tilskudd kan bære penger i året når tilskuddsåret når så langt, eller når det alt har noe ufordelt der. */
const kanBaere = (t: string, aar: string) => `NOT ${t}.arkivert AND (right(${t}.tilskuddsaar, 4)::int >= ${aar} OR EXISTS (
    SELECT FROM kommune.saldo s WHERE s.kommune_id = ${t}.kommune_id AND s.tilskudd_id = ${t}.id AND s.aar = ${aar} AND s.konto = 'ufordelt' AND s.beloep_oere > 0))`;

/** $2 kommune, $3 året det kopieres til. */
const posterAaKopiere = `
  SELECT k.id AS "linjeId", p.tilskudd_id AS "tilskuddId", p.beloep_oere::text AS beloep, k.navn
  FROM jsonb_to_recordset($1::jsonb) AS k (id uuid, "fraId" uuid, navn text)
  JOIN kommune.finansieringspost p ON p.kommune_id = $2 AND p.budsjettlinje_id = k."fraId"
  JOIN kommune.tilskudd t ON t.kommune_id = p.kommune_id AND t.id = p.tilskudd_id
  WHERE ${kanBaere('t', '$3')}`;

const insertPoster = `
  INSERT INTO kommune.finansieringspost (id, noekkel, budsjettlinje_id, tilskudd_id, beloep_oere)
  SELECT p.id, p.noekkel, p."linjeId", p."tilskuddId", p.beloep FROM jsonb_to_recordset($1::jsonb) AS p (id uuid, noekkel text, "linjeId" uuid, "tilskuddId" uuid, beloep bigint)`;

/**
 * Kopierer linjene til tiltakene som forslag til et annet år, og gir antallet. Hver kopi viser til linja den viderefører.
 * Beløpene følger med på tilskudd som kan bære penger i det nye året; ellers blir linja stående uten poster, så noen må finne nye penger.
 * En linje som alt er videreført dit, kopieres ikke igjen. Kaster BUDSJETT_VEDTATT når året er låst.
 */
export async function copyBudsjett(tx: Tx, fraAar: number, tilAar: number, tiltakIder: string[]): Promise<number> {
  const fra = await ensureBudsjettaar(tx, fraAar);
  const til = await openBudsjettaar(tx, tilAar);
  const linjer = await tx.query<{ id: string; navn: string }>(linjerAaKopiere, [fra.id, til.id, tiltakIder, tx.kommuneId]);
  if (linjer.length === 0) return 0;
  const kopier: Kopi[] = linjer.map(({ id, navn }, i) => ({ nr: i + 1, id: v7(), noekkel: newKey(), fraId: id, navn }));
  await tx.query(insertLinjer, [JSON.stringify(kopier), til.id, tx.kommuneId]);
  for (const { id, fraId, navn } of kopier) tx.note({ tabell: 'budsjettlinje', id, verb: 'ny', navn, felt: { viderefoererId: [null, fraId] } });
  const rader = await tx.query<{ linjeId: string; tilskuddId: string; beloep: string; navn: string }>(posterAaKopiere, [JSON.stringify(kopier), tx.kommuneId, tilAar]);
  const poster = rader.map((post) => ({ ...post, id: v7(), noekkel: newKey() }));
  await tx.query(insertPoster, [JSON.stringify(poster)]);
  for (const { id, navn, beloep } of poster) tx.note({ tabell: 'finansieringspost', id, verb: 'ny', navn, felt: { beloepOere: [null, beloep] } });
  return linjer.length;
}
