import type { Uttakskvittering } from './datauttak.type.ts';

/** $1 kommunen, $2 id, $3 uttaket, $4 hendelsen, $5 rommet den som henter, kommer fra, $6 avtalerommet, $7 rolle, $8 firma, $9 person, $10 navn, $11 omfanget, $12 kontrollsum, $13 størrelse, $14 grunn. Tiden er databasens. */
export const insertUttakshendelse = `
  INSERT INTO kommune.uttakshendelse (kommune_id, id, uttak_id, hendelse, rom, avtalerom, rolle, firma, person_id, navn, omfang, sha256, stoerrelse, grunn)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

/** Firmaet den som spør, er med gjennom. $1 personen, $2 avtalerommet. */
export const findFirma = `
  SELECT m.firma FROM tilgang.medlemskap m
  WHERE m.person_id = $1 AND m.rom = 'evaluering' AND m.avtalerom = $2 AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN m.fra AND coalesce(m.til, 'infinity') ORDER BY m.fra DESC LIMIT 1`;

/** Uttakene av kommunen, de nyeste først. Et uttak er begynnelsen, pakken når den ble laget, og slutten når den finnes. */
export const listKvitteringer = `
  SELECT b.uttak_id AS id, b.tid AS begynt, s.tid AS slutt, coalesce(s.hendelse, l.hendelse, 'begynt') AS hendelse, b.rom, b.avtalerom, b.rolle, b.firma, b.navn, l.sha256, l.stoerrelse::text AS stoerrelse, s.grunn,
    ARRAY(SELECT jsonb_array_elements_text(b.omfang -> 'rom')) AS uttaksrom, (b.omfang ->> 'fraAar')::int AS "fraAar", (b.omfang ->> 'tilAar')::int AS "tilAar", (b.omfang ->> 'grense')::int AS grense
  FROM kommune.uttakshendelse b
  LEFT JOIN kommune.uttakshendelse l ON l.kommune_id = b.kommune_id AND l.uttak_id = b.uttak_id AND l.hendelse = 'laget'
  LEFT JOIN kommune.uttakshendelse s ON s.kommune_id = b.kommune_id AND s.uttak_id = b.uttak_id AND s.hendelse IN ('levert', 'avbrutt')
  WHERE b.hendelse = 'begynt' ORDER BY b.tid DESC, b.id DESC LIMIT 200`;
export type KvitteringRow = Uttakskvittering;
