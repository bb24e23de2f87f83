import { gjeldendeTema, seesBy } from '#libs/kommune/tiltak';

/**
 * WITH-leddet `linje`: budsjettlinjene i et år, med tiltaket når den som spør ser det, innsatsområdet, og temaet de telles under.
 * Linjas eget innsatsområde går foran tiltakets. En linje uten tiltak har ikke noe tema.
 * @param aar uttrykk for året  @param person parameter med den som spør  @param skriv parameter med om personen skriver alle tiltak
 * @param vilkaar begrenser linjene; `l` er linja, `t` tiltaket og `i` innsatsområdet
 */
export const linjeledd = (aar: string, person: string, skriv: string, vilkaar: string) => `
  linje AS (
    SELECT l.kommune_id, l.id, l.nr, l.navn, l.kostnadsart, l.ikke_ordinaer_drift, l.merknad, l.viderefoerer_id, l.kilde, l.oppdiktet, l.versjon, a.laast,
      t.id AS tiltak_id, t.navn AS tiltak, t.ansvarlig_id, i.id AS innsatsomraade_id, i.navn AS innsatsomraade, i.nr AS innsatsomraade_nr,
      ${gjeldendeTema('t', 'ti')} AS tema
    FROM kommune.budsjettaar a JOIN kommune.budsjettlinje l ON l.kommune_id = a.kommune_id AND l.budsjettaar_id = a.id
    LEFT JOIN kommune.tiltak t ON t.kommune_id = l.kommune_id AND t.id = l.tiltak_id AND ${seesBy('t', person, skriv)}
    LEFT JOIN kommune.innsatsomraade ti ON ti.kommune_id = t.kommune_id AND ti.id = t.innsatsomraade_id
    LEFT JOIN kommune.innsatsomraade i ON i.kommune_id = l.kommune_id AND i.id = coalesce(l.innsatsomraade_id, t.innsatsomraade_id)
    WHERE a.aar = ${aar} AND ${vilkaar})`;

/** WITH-leddet `linjetall`: linja med tallene sine. Bygger på `linje` og `linjerom`. Med et postfilter er bare linjer med slike poster med. */
export const linjetall = (bareMedPoster: string) => `
  linjetall AS (
    SELECT l.*, s.kdd, s.eksternt, coalesce(s.sum, 0) AS sum, coalesce(r.disponert, 0) AS disponert, coalesce(r.fra, 0) AS fra, coalesce(r.til, 0) AS til,
      o.ord, s.linje_id IS NOT NULL AND o.linje_id IS NULL AS ubeskrevet
    FROM linje l
    LEFT JOIN (
      SELECT linje_id, sum(beloep) AS sum, sum(beloep) FILTER (WHERE kolonne = 'kdd') AS kdd, sum(beloep) FILTER (WHERE kolonne = 'ekstern') AS eksternt
      FROM post GROUP BY linje_id) s ON s.linje_id = l.id
    LEFT JOIN rom r ON r.linje_id = l.id AND r.kolonne IS NULL
    LEFT JOIN linjeord o ON o.linje_id = l.id
    WHERE s.linje_id IS NOT NULL OR NOT (${bareMedPoster}))`;
