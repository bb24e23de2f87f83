/** Delene av et punkt. `p` er punktet. */
const antallPaameldt = '(SELECT coalesce(sum(a.antall), 0)::int FROM felles.paamelding a WHERE a.nettverk_id = p.nettverk_id AND a.post_id = p.id AND a.venter IS NULL)';
const antallVenter = '(SELECT coalesce(sum(a.antall), 0)::int FROM felles.paamelding a WHERE a.nettverk_id = p.nettverk_id AND a.post_id = p.id AND a.venter IS NOT NULL)';
const medKommune = (x: string) => `JOIN referanse.kommune k ON k.id = ${x}.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL`;
const paameldinger = `
    (SELECT coalesce(json_agg(json_build_object('id', a.id, 'kommuneId', a.kommune_id, 'kommunenummer', n.nummer, 'kommune', k.navn, 'antall', a.antall, 'rolle', a.rolle, 'venter', a.venter, 'tid', a.tid, 'versjon', a.versjon)
        ORDER BY a.venter NULLS FIRST, k.navn COLLATE "nb-NO-x-icu", a.id), '[]')
      FROM felles.paamelding a ${medKommune('a')} WHERE a.nettverk_id = p.nettverk_id AND a.post_id = p.id)`;
/** `$2` er notatene som er ført i leseloggen: kommer det ett til imens, er det ikke med. */
const notater = `
    (SELECT coalesce(json_agg(json_build_object('id', d.id, 'kommune', k.navn, 'tekst', d.tekst, 'oppdiktet', d.oppdiktet, 'delt', d.delt) ORDER BY d.delt, d.id), '[]')
      FROM felles.delt_sesjonsnotat d ${medKommune('d')} WHERE d.nettverk_id = p.nettverk_id AND d.post_id = p.id AND d.trukket IS NULL AND d.id = ANY($2))`;

/** Hele konferansen i én setning. $1 konferansen, $2 notatene som er ført i leseloggen. */
export const findKonferanse = `
  SELECT x.id, x.tittel, x.dato, x.sted, x.beskrivelse, x.paameldingsfrist, x.avlyst_fordi AS "avlystFordi", x.oppdiktet, x.versjon,
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'slag', p.slag, 'bolk', p.bolk, 'start', p.start, 'slutt', p.slutt, 'fremme', p.fremme, 'tema', p.tema, 'tittel', p.tittel, 'hvem', p.hvem, 'beskrivelse', p.beskrivelse, 'forskningspartner', p.forskningspartner, 'lenker', p.lenker,
        'sted', p.sted, 'oppmoete', p.oppmoete, 'retur', p.retur, 'kapasitet', p.kapasitet, 'versjon', p.versjon, 'antallPaameldt', ${antallPaameldt}, 'antallVenter', ${antallVenter},
        'paameldinger', ${paameldinger}, 'notater', ${notater}) ORDER BY p.start COLLATE "C", p.bolk NULLS FIRST, p.tittel COLLATE "nb-NO-x-icu", p.id), '[]')
      FROM felles.konferansepost p WHERE p.nettverk_id = x.nettverk_id AND p.konferanse_id = x.id) AS poster
  FROM felles.konferanse x WHERE x.id = $1`;

/** Notatene den som spør, skal åpne, med eierne. */
export const findNotater = `
  SELECT d.kommune_id AS "kommuneId", d.id FROM felles.delt_sesjonsnotat d JOIN felles.konferansepost p ON p.nettverk_id = d.nettverk_id AND p.id = d.post_id WHERE p.konferanse_id = $1 AND d.trukket IS NULL`;

/** $1 kommunen som spør, eller alle. */
export const findKonferanser = `
  SELECT x.id, x.tittel, x.dato, x.sted, x.paameldingsfrist, x.avlyst_fordi AS "avlystFordi", x.oppdiktet,
    (SELECT count(*)::int FROM felles.konferansepost p WHERE p.nettverk_id = x.nettverk_id AND p.konferanse_id = x.id AND p.slag <> 'pause') AS "antallPoster",
    (SELECT coalesce(sum(a.antall), 0)::int FROM felles.paamelding a JOIN felles.konferansepost p ON p.nettverk_id = a.nettverk_id AND p.id = a.post_id
      WHERE p.konferanse_id = x.id AND a.venter IS NULL AND ($1::int IS NULL OR a.kommune_id = $1)) AS "antallPlasser"
  FROM felles.konferanse x ORDER BY x.dato DESC, x.id`;

export interface LaastKonferanse { id: string; tittel: string; dato: string; sted: string | null; beskrivelse: string | null; paameldingsfrist: string | null; avlystFordi: string | null; versjon: number }
export const lockKonferanse = `
  SELECT id, tittel, dato, sted, beskrivelse, paameldingsfrist, avlyst_fordi AS "avlystFordi", versjon FROM felles.konferanse WHERE nettverk_id = $1 AND id = $2 FOR NO KEY UPDATE`;
export const insertKonferanse = 'INSERT INTO felles.konferanse (nettverk_id, id, tittel, dato, sted, beskrivelse, paameldingsfrist, oppdiktet) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';
export const updateKonferanse = `
  UPDATE felles.konferanse SET tittel = $3, dato = $4, sted = $5, beskrivelse = $6, paameldingsfrist = $7, avlyst_fordi = $8, versjon = versjon + 1 WHERE nettverk_id = $1 AND id = $2`;

export interface LaastPost {
  id: string; konferanseId: string; slag: string; bolk: number | null; start: string; slutt: string | null; fremme: string | null; tema: string | null; tittel: string; hvem: string | null; beskrivelse: string | null; forskningspartner: string | null; lenker: { tittel: string; adresse: string }[]; sted: string | null;
  oppmoete: string | null; retur: string | null; kapasitet: number | null; versjon: number;
}
/** Låser plassene først, slik den som melder på gjør, så tallet på dem som har plass, ikke endrer seg imens. $1 punktet. */
export const lockPlasser = `SELECT pg_advisory_xact_lock(hashtext('konferansepost'), hashtext($1::uuid::text))`;
export const lockPost = `
  SELECT id, konferanse_id AS "konferanseId", slag, bolk, start, slutt, fremme, tema, tittel, hvem, beskrivelse, forskningspartner, lenker, sted, oppmoete, retur, kapasitet, versjon
  FROM felles.konferansepost WHERE nettverk_id = $1 AND id = $2 FOR NO KEY UPDATE`;
/** Hvor mange som har plass, og om noe viser til punktet. $1 nettverket, $2 punktet. */
export const bruktPost = `
  SELECT (SELECT coalesce(sum(antall), 0)::int FROM felles.paamelding WHERE nettverk_id = $1 AND post_id = $2 AND venter IS NULL) AS plasser,
    EXISTS (SELECT FROM felles.paamelding WHERE nettverk_id = $1 AND post_id = $2) OR EXISTS (SELECT FROM felles.delt_sesjonsnotat WHERE nettverk_id = $1 AND post_id = $2) AS brukt`;
export const insertPost = `
  INSERT INTO felles.konferansepost (nettverk_id, id, konferanse_id, slag, bolk, start, slutt, tema, tittel, hvem, beskrivelse, sted, oppmoete, retur, kapasitet, fremme, forskningspartner, lenker)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`;
export const updatePost = `
  UPDATE felles.konferansepost SET slag = $3, bolk = $4, start = $5, slutt = $6, tema = $7, tittel = $8, hvem = $9, beskrivelse = $10, sted = $11, oppmoete = $12, retur = $13, kapasitet = $14, fremme = $15, forskningspartner = $16, lenker = $17, versjon = versjon + 1
  WHERE nettverk_id = $1 AND id = $2`;
export const deletePost = 'DELETE FROM felles.konferansepost WHERE nettverk_id = $1 AND id = $2';

/** Punktet slik påmeldingen trenger det. $1 punktet. */
export const findPost = `
  SELECT p.nettverk_id AS "nettverkId", p.konferanse_id AS "konferanseId", p.tittel, p.slag, k.dato, k.paameldingsfrist, k.avlyst_fordi AS "avlystFordi"
  FROM felles.konferansepost p JOIN felles.konferanse k ON k.nettverk_id = p.nettverk_id AND k.id = p.konferanse_id WHERE p.id = $1`;
export interface PostRow { nettverkId: number; konferanseId: string; tittel: string; slag: string; dato: string; paameldingsfrist: string | null; avlystFordi: string | null }
export interface LaastPaamelding { id: string; postId: string; antall: number; rolle: string; venter: string | null; versjon: number }
/** $1 kommunen, $2 påmeldingen. */
export const lockPaamelding = 'SELECT id, post_id AS "postId", antall, rolle, venter, versjon FROM felles.paamelding WHERE kommune_id = $1 AND id = $2 FOR NO KEY UPDATE';
export const insertPaamelding = 'INSERT INTO felles.paamelding (kommune_id, id, nettverk_id, post_id, antall, rolle, venter) VALUES ($1, $2, $3, $4, $5, $6, CASE WHEN $7::boolean THEN clock_timestamp() END)';
/** $5 om plassen tas nå. Den som står i kø, beholder tida si til hun får plass. */
export const updatePaamelding = 'UPDATE felles.paamelding SET antall = $3, rolle = $4, venter = CASE WHEN $5::boolean THEN NULL ELSE venter END, versjon = versjon + 1 WHERE kommune_id = $1 AND id = $2';
export const deletePaamelding = 'DELETE FROM felles.paamelding WHERE kommune_id = $1 AND id = $2';
