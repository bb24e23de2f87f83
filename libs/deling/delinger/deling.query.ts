import type { Mottaker } from '#libs/contracts';
import { alleDelingsvalg } from '#libs/kommune/innstilling';
import type { DeltInnhold } from '../innhold/delt-innhold.ts';
import type { DeltForbrukRad } from '../innhold/delt-forbruk.ts';
import type { DeltIndikatorRad } from '../innhold/delte-indikatorer.ts';
import type { Omraadegrense } from '../innhold/delte-omraader.ts';
import type { Omraadetall } from '../innhold/innbyggertall.ts';
import { egetSerienavn, fordelingJson, nyereFordeling } from '../fordeling/delt-fordeling.query.ts';
import type { DeltFordeling } from '../fordeling/delt-fordeling.type.ts';
import { forbrukJson, nyereBruk } from '../pengebruk/delt-forbruk.query.ts';
import { indikatorerJson, type DeltIndikatorLest } from '../resultater/delt-indikator.query.ts';
import { nyereResultater } from '../resultater/resultatdeling.query.ts';
import { egetUndersoekelsesnavn, nyereUndersoekelse, undersoekelseJson } from '../undersoekelse/delt-undersoekelse.query.ts';
import type { DeltUndersoekelse } from '../undersoekelse/delt-undersoekelse.type.ts';
import type { Deling, Delinger } from './deling.type.ts';
import { annetDelt } from './annet-delt.query.ts';
import { klart } from './klart.query.ts';
import { lestJson } from './lest.query.ts';

/** Det som hører til en deling, og som ikke står i planen: hvor den skal, hva satsingen heter, og om noe er oppdiktet. $1 planen. */
export const findRamme = `
  SELECT m.nettverk_id AS "nettverkId", s.navn AS satsing,
    p.oppdiktet OR EXISTS (SELECT FROM kommune.plantiltak pt WHERE pt.kommune_id = p.kommune_id AND pt.handlingsplan_id = p.id AND pt.oppdiktet)
      OR EXISTS (SELECT FROM kommune.budsjettlinje l JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id
        LEFT JOIN kommune.finansieringspost f ON f.kommune_id = l.kommune_id AND f.budsjettlinje_id = l.id
        WHERE a.kommune_id = p.kommune_id AND a.satsing_id = p.satsing_id AND a.aar = p.aar AND (l.oppdiktet OR f.oppdiktet))
      OR EXISTS (SELECT FROM kommune.omraade o WHERE o.kommune_id = p.kommune_id AND o.satsing_id = p.satsing_id AND (o.grense_oppdiktet OR (o.oppdiktet AND (o.innbyggere IS NOT NULL OR o.grense IS NOT NULL)))) AS oppdiktet,
    coalesce((SELECT json_agg(json_build_object('innbyggere', o.innbyggere, 'til', o.innbyggere_til, 'presisjon', o.innbyggere_presisjon, 'navn', o.navn, 'grense', o.grense) ORDER BY o.nr, o.id)
      FROM kommune.omraade o WHERE o.kommune_id = p.kommune_id AND o.satsing_id = p.satsing_id), '[]') AS omraader
  FROM kommune.handlingsplan p JOIN kommune.satsing s ON s.kommune_id = p.kommune_id AND s.id = p.satsing_id
  LEFT JOIN referanse.nettverksmedlem m ON m.kommune_id = p.kommune_id WHERE p.id = $1`;
export interface Ramme { nettverkId: number | null; satsing: string; oppdiktet: boolean; omraader: (Omraadetall & Omraadegrense)[] }

/** Områdene i delingen `d`, med grensa som tekst. */
export const omraaderJson = (d: string) => `
    coalesce((SELECT json_agg(json_build_object('nr', o.nr, 'navn', o.navn, 'grense', o.grense::text) ORDER BY o.nr)
      FROM felles.delt_omraade o WHERE o.kommune_id = ${d}.kommune_id AND o.deling_id = ${d}.id), '[]') AS omraader`;

/** Tallene i en delt plan, slik de ligger i felles. */
export const innholdJson = (d: string) => `
    CASE WHEN ${d}.innbyggere IS NOT NULL THEN json_build_object('antall', ${d}.innbyggere, 'til', ${d}.innbyggere_til, 'presisjon', ${d}.innbyggere_presisjon) END AS innbyggere,
    coalesce((SELECT json_agg(json_build_object('aar', b.aar, 'tema', b.tema, 'giverart', b.giverart, 'beloep', b.beloep_oere::text) ORDER BY b.tema, b.giverart)
      FROM felles.delt_beloep b WHERE b.kommune_id = ${d}.kommune_id AND b.deling_id = ${d}.id), '[]') AS beloep,
    coalesce((SELECT json_agg(json_build_object('tema', t.tema, 'status', t.status, 'antall', t.antall) ORDER BY t.tema, t.status)
      FROM felles.delt_tiltak t WHERE t.kommune_id = ${d}.kommune_id AND t.deling_id = ${d}.id), '[]') AS tiltak`;

export type DelingRow = Omit<Deling, 'handlinger' | 'indikatorer'> & { indikatorer: DeltIndikatorLest[] };

/** Det serien eller undersøkelsen bak delingen `d` heter i kommunen nå. */
const eget = (d: string) => `coalesce(${egetSerienavn(d)}, ${egetUndersoekelsesnavn(d)})`;

/** Om kommunen har fått noe nyere enn delingen `d` siden den delte. `statuser` er parameteren med statusene en plan som gjelder, kan ha. */
export const harNyere = (d: string, statuser: string) => `CASE ${d}.type WHEN 'resultater' THEN ${nyereResultater(d)} WHEN 'pengebruk' THEN ${nyereBruk(d)} WHEN 'fordeling' THEN ${nyereFordeling(d)} WHEN 'undersoekelse' THEN ${nyereUndersoekelse(d)}
      ELSE EXISTS (SELECT FROM kommune.handlingsplan p WHERE p.aar = ${d}.aar AND p.utgave > ${d}.utgave AND p.status = ANY(${statuser})) END`;

/** Kommunens egne delinger, også dem som er trukket tilbake. $1 kommunen, $2 statusene en plan som gjelder, kan ha, $3 én deling eller alle. */
const egne = `
  SELECT d.id, d.type, d.mottaker, d.automatisk, d.aar, d.periode, d.utgave, d.delt, d.trukket, d.oppdiktet, ${innholdJson('d')}, ${omraaderJson('d')}, ${indikatorerJson('d', 'true')} AS indikatorer, ${forbrukJson('d')} AS forbruk,
    ${eget('d')} AS serie, ${fordelingJson('d')} AS fordeling, ${undersoekelseJson('d')} AS undersoekelse,
    ${lestJson('d.kommune_id', 'd.id')} AS lest,
    d.trukket IS NULL AND ${harNyere('d', '$2')} AS utdatert
  FROM felles.deling d WHERE d.kommune_id = $1 AND ($3::uuid IS NULL OR d.id = $3)`;

export const findDeling = egne;

/** Hele siden i én setning. Parametre som over; $3 er tom. */
export const findDelinger = `
  SELECT (SELECT n.navn FROM referanse.nettverksmedlem m JOIN referanse.nettverk n ON n.id = m.nettverk_id WHERE m.kommune_id = $1) AS nettverk,
    coalesce((SELECT json_agg(d ORDER BY d.delt DESC) FROM (${egne}) d), '[]') AS delinger,
    ${annetDelt} AS annet, ${klart}, ${alleDelingsvalg} AS selvdeling,
    EXISTS (SELECT FROM kommune.innsyn i WHERE i.lukket IS NULL AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN i.fra AND i.til) AS "aapentForEvaluering"`;
export type DelingerRow = Omit<Delinger, 'delinger' | 'ferdige'> & { delinger: DelingRow[] };

export const findDelt = 'SELECT id, utgave FROM felles.deling WHERE kommune_id = $1 AND type = \'handlingsplan\' AND aar = $2 AND trukket IS NULL';

/** Hodet og innholdet i én setning, så de aldri står hver for seg. $1 id, $2 kommunen, $3 nettverket, $4 år, $5 utgave, $6 satsing, $7 oppdiktet, $8 innholdet, $9 hvem det er for, $10 om det går av seg selv. */
export const insertDeling = `
  WITH hode AS (INSERT INTO felles.deling (kommune_id, id, nettverk_id, type, aar, utgave, satsing, oppdiktet, mottaker, automatisk, innbyggere, innbyggere_til, innbyggere_presisjon)
    VALUES ($2, $1, $3, 'handlingsplan', $4, $5, $6, $7, $9, $10, ($8::jsonb #>> '{innbyggere,antall}')::int, ($8::jsonb #>> '{innbyggere,til}')::int, $8::jsonb #>> '{innbyggere,presisjon}')),
  beloep AS (INSERT INTO felles.delt_beloep (kommune_id, deling_id, nettverk_id, aar, tema, giverart, beloep_oere)
    SELECT $2, $1, $3, b.aar, b.tema, b.giverart, b.beloep FROM jsonb_to_recordset($8::jsonb -> 'beloep') AS b (aar int, tema text, giverart text, beloep bigint)),
  omraader AS (INSERT INTO felles.delt_omraade (kommune_id, deling_id, nettverk_id, nr, navn, grense)
    SELECT $2, $1, $3, o.nr, o.navn, o.grense FROM jsonb_to_recordset($8::jsonb -> 'omraader') AS o (nr int, navn text, grense jsonb))
  INSERT INTO felles.delt_tiltak (kommune_id, deling_id, nettverk_id, tema, status, antall)
  SELECT $2, $1, $3, t.tema, t.status, t.antall FROM jsonb_to_recordset($8::jsonb -> 'tiltak') AS t (tema text, status text, antall int)`;

/** Innholdet går, og raden står igjen som et merke, også for alle når det var åpent. Gir hva det var når det var noe å trekke tilbake. $1 id, $2 kommunen. */
export const withdrawDeling = `
  WITH aapen AS (SELECT nettverk_id FROM felles.deling WHERE kommune_id = $2 AND id = $1 AND aapnet IS NOT NULL),
  merke AS (INSERT INTO felles.lukking (kommune_id, gjelder, nettverk_id, slag) SELECT $2, $1, nettverk_id, 'deling' FROM aapen ON CONFLICT (kommune_id, gjelder) DO UPDATE SET lukket = now()),
  trukket AS (UPDATE felles.deling SET trukket = now(), aapnet = NULL, innbyggere = NULL, innbyggere_til = NULL, innbyggere_presisjon = NULL WHERE kommune_id = $2 AND id = $1 AND trukket IS NULL RETURNING kommune_id, type, aar, periode, serie_id),
  beloep AS (DELETE FROM felles.delt_beloep WHERE kommune_id = $2 AND deling_id = $1),
  tiltak AS (DELETE FROM felles.delt_tiltak WHERE kommune_id = $2 AND deling_id = $1),
  omraader AS (DELETE FROM felles.delt_omraade WHERE kommune_id = $2 AND deling_id = $1),
  indikatorer AS (DELETE FROM felles.delt_indikator WHERE kommune_id = $2 AND deling_id = $1),
  forbruk AS (DELETE FROM felles.delt_forbruk WHERE kommune_id = $2 AND deling_id = $1),
  fordeling AS (DELETE FROM felles.delt_fordeling WHERE kommune_id = $2 AND deling_id = $1),
  undersoekelse AS (DELETE FROM felles.delt_undersoekelse WHERE kommune_id = $2 AND deling_id = $1)
  SELECT type, aar, periode, ${eget('trukket')} AS serie FROM trukket`;

/** Delingen som skal til en annen krets, holdt til enheten er ferdig. $1 id, $2 kommunen. */
export const lockDeling = `SELECT type, aar, periode, mottaker, ${eget('deling')} AS serie FROM felles.deling WHERE kommune_id = $2 AND id = $1 AND trukket IS NULL FOR UPDATE`;
export const moveDeling = `UPDATE felles.deling SET mottaker = $3, aapnet = CASE WHEN $3 = 'aapent' THEN now() END WHERE kommune_id = $2 AND id = $1`;

/** Det loggen skal si om hva som gikk ut, og til hvem. */
export const logFields = (innhold: DeltInnhold | readonly DeltIndikatorRad[] | readonly DeltForbrukRad[] | DeltFordeling | DeltUndersoekelse, kontrollsum: string, mottaker: Mottaker, automatisk: boolean) =>
  ({ kontrollsum: [null, kontrollsum], mottaker: [null, mottaker], ...(automatisk && { automatisk: [null, true] }), innhold: [null, innhold] }) as Record<string, [unknown, unknown]>;
