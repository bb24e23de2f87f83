/** Bidraget slik nettverket ser det. */
const bidragJson = (b: string) => `json_build_object('id', ${b}.id, 'kommunenummer', n.nummer, 'kommune', k.navn, 'art', ${b}.art, 'loesningseier', ${b}.loesningseier,
    'antallTiltak', ${b}.antall_tiltak, 'tittel', ${b}.tittel, 'tekst', ${b}.tekst, 'proevd', ${b}.proevd, 'oppdiktet', ${b}.oppdiktet, 'delt', ${b}.delt, 'trukket', ${b}.trukket)`;
const medKommune = (b: string) => `JOIN referanse.kommune k ON k.id = ${b}.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL`;
/** `$2` er bidragene som er ført i leseloggen: kommer det ett til imens, er det ikke med. */
const sett = (b: string) => `(${b}.trukket IS NOT NULL OR ${b}.id = ANY($2))`;

/** Bidragene som hører til saken, også gjennom sakene som er slått inn i den. */
const hoererTil = (sak: string) => `
      FROM felles.sakskobling s JOIN felles.barrieresak u ON u.nettverk_id = s.nettverk_id AND u.id = s.sak_id
      JOIN felles.barrierebidrag b ON b.kommune_id = s.bidragseier_id AND b.id = s.bidrag_id ${medKommune('b')}
      WHERE s.nettverk_id = ${sak}.nettverk_id AND coalesce(u.slaatt_inn_i, u.id) = ${sak}.id AND ${sett('b')}`;

const dagsordenJson = `json_build_object('id', d.id, 'sakId', d.sak_id, 'moete', d.moete, 'dato', d.dato, 'rekkefoelge', d.rekkefoelge, 'svar', d.svar, 'svarFra', d.svar_fra, 'svarDato', d.svar_dato, 'versjon', d.versjon)`;

const sakJson = `json_build_object('id', x.id, 'nr', x.nr, 'tittel', x.tittel, 'beskrivelse', x.beskrivelse, 'art', x.art, 'lukketFordi', x.lukket_fordi, 'oppdiktet', x.oppdiktet,
    'opprettet', x.opprettet, 'versjon', x.versjon,
    'antallKommuner', (SELECT count(DISTINCT b.kommune_id)::int ${hoererTil('x')} AND b.trukket IS NULL),
    'antallTiltak', (SELECT coalesce(sum(b.antall_tiltak), 0)::int ${hoererTil('x')}),
    'bidrag', (SELECT coalesce(json_agg(${bidragJson('b')} ORDER BY k.navn COLLATE "nb-NO-x-icu", b.delt, b.id), '[]') ${hoererTil('x')}),
    'innslaatte', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'nr', i.nr, 'tittel', i.tittel, 'versjon', i.versjon) ORDER BY i.nr), '[]')
      FROM felles.barrieresak i WHERE i.nettverk_id = x.nettverk_id AND i.slaatt_inn_i = x.id),
    'dagsorden', (SELECT coalesce(json_agg(${dagsordenJson} ORDER BY d.dato COLLATE "C" DESC NULLS LAST, d.id DESC), '[]')
      FROM felles.dagsordensak d JOIN felles.barrieresak u ON u.nettverk_id = d.nettverk_id AND u.id = d.sak_id
      WHERE d.nettverk_id = x.nettverk_id AND coalesce(u.slaatt_inn_i, u.id) = x.id))`;

/** Det koordinatoren skal åpne: bidragene som er delt, med eierne. */
export const findShared = 'SELECT kommune_id AS "kommuneId", id FROM felles.barrierebidrag WHERE trukket IS NULL';
export interface SharedBidrag { kommuneId: number; id: string }

/** Hele siden i én setning. $1 nettverket, $2 bidragene som er ført i leseloggen. */
export const findOversikt = `
  SELECT n.navn AS nettverk,
    (SELECT coalesce(json_agg(a ORDER BY a."antallKommuner" DESC, a."antallBidrag" DESC, a.art), '[]') FROM (
      SELECT b.art, count(DISTINCT b.kommune_id)::int AS "antallKommuner", count(*)::int AS "antallBidrag", sum(b.antall_tiltak)::int AS "antallTiltak"
      FROM felles.barrierebidrag b WHERE b.trukket IS NULL AND b.id = ANY($2) GROUP BY b.art) a) AS "perArt",
    (SELECT coalesce(json_agg(${sakJson} ORDER BY (x.lukket_fordi IS NOT NULL), x.nr), '[]') FROM felles.barrieresak x WHERE x.nettverk_id = n.id AND x.slaatt_inn_i IS NULL) AS saker,
    (SELECT coalesce(json_agg(l.bidrag ORDER BY l.delt, l.id), '[]') FROM (
      SELECT ${bidragJson('b')} AS bidrag, b.delt, b.id FROM felles.barrierebidrag b JOIN referanse.kommune k ON k.id = b.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
      WHERE b.trukket IS NULL AND b.id = ANY($2) AND NOT EXISTS (SELECT FROM felles.sakskobling s WHERE s.bidragseier_id = b.kommune_id AND s.bidrag_id = b.id)) l) AS loese
  FROM referanse.nettverk n WHERE n.id = $1`;

/** Det loggen og reglene trenger om en sak, låst til arbeidsenheten er ferdig. $1 nettverket, $2 saken. */
export const lockSak = `
  SELECT x.id, x.nr, x.tittel, x.beskrivelse, x.art, x.lukket_fordi AS "lukketFordi", x.slaatt_inn_i AS "slaattInnI", x.versjon,
    EXISTS (SELECT FROM felles.barrieresak i WHERE i.nettverk_id = x.nettverk_id AND i.slaatt_inn_i = x.id) AS "harInnslaatte"
  FROM felles.barrieresak x WHERE x.nettverk_id = $1 AND x.id = $2 FOR NO KEY UPDATE OF x`;
export interface LaastSak {
  id: string; nr: number; tittel: string; beskrivelse: string | null; art: string; lukketFordi: string | null; slaattInnI: string | null; versjon: number; harInnslaatte: boolean;
}

/** Låser nettverkets saker mot en til med samme nummer. */
export const lockNettverk = `SELECT pg_advisory_xact_lock(hashtext('barrieresak'), $1)`;
export const insertSak = `
  INSERT INTO felles.barrieresak (nettverk_id, id, nr, tittel, beskrivelse, art, oppdiktet)
  SELECT $1, $2, coalesce(max(nr), 0) + 1, $3, $4, $5, $6 FROM felles.barrieresak WHERE nettverk_id = $1`;
export const updateSak = `
  UPDATE felles.barrieresak SET tittel = $3, beskrivelse = $4, art = $5, lukket_fordi = $6, slaatt_inn_i = $7, versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2`;

/** Bidraget, når det finnes i nettverket og ikke er trukket tilbake. $1 nettverket, $2 bidraget. */
export const findBidrag = `
  SELECT b.kommune_id AS "kommuneId", b.id, k.navn AS kommune, (SELECT s.sak_id FROM felles.sakskobling s WHERE s.bidragseier_id = b.kommune_id AND s.bidrag_id = b.id) AS "sakId", b.trukket
  FROM felles.barrierebidrag b JOIN referanse.kommune k ON k.id = b.kommune_id WHERE b.nettverk_id = $1 AND b.id = $2`;
export interface BidragRow { kommuneId: number; id: string; kommune: string; sakId: string | null; trukket: string | null }
export const deleteKobling = 'DELETE FROM felles.sakskobling WHERE nettverk_id = $1 AND bidragseier_id = $2 AND bidrag_id = $3';
export const insertKobling = 'INSERT INTO felles.sakskobling (nettverk_id, bidragseier_id, bidrag_id, sak_id) VALUES ($1, $2, $3, $4)';
