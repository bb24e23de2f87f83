import type { Lesing } from './lesing.type.ts';

export type LesingRow = Lesing;

/** $1 radene (kommune, id, hva, gjelder, utvalg, avtalerom, firma), $2 rom, $3 rolle, $4 person, $5 navn. Tiden er databasens. */
export const insertLesinger = `
  INSERT INTO kommune.lesing (kommune_id, id, rom, rolle, person_id, navn, hva, gjelder, utvalg, avtalerom, firma)
  SELECT l.kommune_id, l.id, $2, $3, $4, $5, l.hva, l.gjelder, l.utvalg, l.avtalerom, l.firma
  FROM jsonb_to_recordset($1) AS l (kommune_id int, id uuid, hva text, gjelder uuid, utvalg text, avtalerom int, firma text)`;

/** Navnet på det som ble lest, slik det heter nå. En rad som er fjernet, eller som kommunen ikke har, har ikke noe navn. */
const gjelderNavn = `coalesce(
    (SELECT navn FROM kommune.tiltak x WHERE x.kommune_id = l.kommune_id AND x.id = l.gjelder),
    (SELECT tittel FROM kommune.vedlegg x WHERE x.kommune_id = l.kommune_id AND x.id = l.gjelder),
    (SELECT 'Handlingsplan ' || aar || ', utgave ' || utgave FROM kommune.handlingsplan x WHERE x.kommune_id = l.kommune_id AND x.id = l.gjelder),
    (SELECT CASE type WHEN 'resultater' THEN 'Resultater ' || periode WHEN 'pengebruk' THEN 'Bruk av penger ' || aar WHEN 'fordeling' THEN 'Fordeling ' || periode ELSE 'Handlingsplan ' || aar END || ', delt' FROM felles.deling x WHERE x.kommune_id = l.kommune_id AND x.id = l.gjelder),
    (SELECT tittel FROM kommune.erfaring x WHERE x.kommune_id = l.kommune_id AND x.id = l.gjelder),
    (SELECT tittel FROM kommune.barriere x WHERE x.kommune_id = l.kommune_id AND x.id = l.gjelder),
    (SELECT b.tittel FROM kommune.barrieredeling d JOIN kommune.barriere b ON b.kommune_id = d.kommune_id AND b.id = d.barriere_id WHERE d.kommune_id = l.kommune_id AND d.bidrag_id = l.gjelder),
    (SELECT tittel FROM kommune.sesjonsnotat x WHERE x.kommune_id = l.kommune_id AND x.delt_id = l.gjelder),
    (SELECT tittel || ', utgave ' || utgave FROM kommune.styringsdokument x WHERE x.kommune_id = l.kommune_id AND x.id = l.gjelder),
    (SELECT navn FROM kommune.tilskudd x WHERE x.kommune_id = l.kommune_id AND x.id = l.gjelder))`;

/** $1 fra dag, $2 til dag, $3 person, $4 rom, $5 lesingen sida skal begynne etter, $6 antall, $7 avtalerom, $8 raden. Muren begrenser til egen kommune. */
export const listLesinger = `
  SELECT l.id, l.tid, l.rom, (SELECT k.navn FROM referanse.kommunenummer n JOIN referanse.kommune k ON k.id = n.kommune_id WHERE n.nummer = l.rom ORDER BY n.fra DESC LIMIT 1) AS romnavn, l.rolle, l.person_id AS "personId", l.navn, l.firma, l.avtalerom, l.hva, l.utvalg, l.gjelder, CASE WHEN l.gjelder IS NOT NULL THEN ${gjelderNavn} END AS "gjelderNavn"
  FROM kommune.lesing l
  WHERE ($1::date IS NULL OR l.tid >= $1::date::timestamp AT TIME ZONE 'Europe/Oslo')
    AND ($2::date IS NULL OR l.tid < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Oslo')
    AND ($3::uuid IS NULL OR l.person_id = $3) AND ($4::text IS NULL OR l.rom = $4)
    AND ($7::int IS NULL OR l.avtalerom = $7) AND ($8::uuid IS NULL OR l.gjelder = $8)
    AND ($5::uuid IS NULL OR (l.tid, l.id) < (SELECT e.tid, e.id FROM kommune.lesing e WHERE e.id = $5))
  ORDER BY l.tid DESC, l.id DESC LIMIT $6`;

/** Det som er lest i en avtale, samlet per person og dokument: hvem, hva, hvor mange ganger, og når. $1 avtalerom, $2 antall. */
export const sumLesinger = `
  SELECT l.*, CASE WHEN l.gjelder IS NOT NULL THEN ${gjelderNavn} END AS "gjelderNavn" FROM (
    SELECT e.kommune_id, e.person_id AS "personId", (array_agg(e.navn ORDER BY e.tid DESC))[1] AS navn, e.firma, e.hva, e.utvalg, e.gjelder, count(*)::int AS antall, min(e.tid) AS foerst, max(e.tid) AS sist
    FROM kommune.lesing e WHERE e.avtalerom = $1 AND e.hva <> 'mineInnsyn' GROUP BY e.kommune_id, e.person_id, e.firma, e.hva, e.utvalg, e.gjelder ORDER BY sist DESC LIMIT $2) l
  ORDER BY l.sist DESC`;
