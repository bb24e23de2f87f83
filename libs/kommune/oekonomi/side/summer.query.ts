/** Et rom som JSON. Beløp går som tekst: et JSON-tall i nettleseren rommer ikke alle øre. */
export const romJson = (fra: string, til: string) => `json_build_object('fra', (${fra})::text, 'til', (${til})::text)`;

/** Summen av rader fra `linjetall`. */
export const sumJson = (navn: string, noekkel: string) => `json_build_object('navn', ${navn}, 'noekkel', ${noekkel},
    'kdd', coalesce(sum(kdd), 0)::text, 'eksternt', coalesce(sum(eksternt), 0)::text, 'sum', coalesce(sum(sum), 0)::text, 'antallLinjer', count(*),
    'brukt', ${romJson('coalesce(sum(fra), 0)', 'coalesce(sum(til), 0)')},
    'igjen', ${romJson('coalesce(sum(disponert - til), 0)', 'coalesce(sum(disponert - fra), 0)')})`;

const jsonListe = (rad: string, rekkefoelge: string, fra: string) => `(SELECT coalesce(json_agg(${rad} ORDER BY ${rekkefoelge}), '[]') FROM (${fra}) x)`;

export const totalt = `(SELECT ${sumJson(`'Alt'`, `'alt'`)} FROM linjetall)`;

/** I programmets rekkefølge, det uten innsatsområde til slutt. */
export const perInnsatsomraade = jsonListe('x.sum', 'x.nr NULLS LAST, x.noekkel', `
    SELECT ${sumJson(`coalesce(min(innsatsomraade), 'Uten innsatsområde')`, `coalesce(innsatsomraade_id::text, 'uten')`)} AS sum, min(innsatsomraade_nr) AS nr, coalesce(innsatsomraade_id::text, 'uten') AS noekkel
    FROM linjetall GROUP BY innsatsomraade_id`);

/** I den rekkefølgen temaene har, det uten tema til slutt. */
export const perTema = jsonListe('x.sum', 'x.nr NULLS LAST', `
    SELECT ${sumJson(`coalesce(tema, 'Uten tema')`, `coalesce(tema, 'uten')`)} AS sum,
      array_position(ARRAY['bolig_bomiljoe', 'moeteplasser', 'arbeid', 'kriminalitet_utenforskap', 'oppvekst_utdanning'], tema::text) AS nr
    FROM linjetall GROUP BY tema`);

/** Brukt i den ene kolonnen. Bygger på `linjerom` og `linjetall`. */
export const bruktAv = (kolonne: string) => `(SELECT ${romJson('coalesce(sum(r.fra), 0)', 'coalesce(sum(r.til), 0)')}
    FROM rom r JOIN linjetall l ON l.id = r.linje_id WHERE r.kolonne = ${kolonne})`;

/** WITH-leddet `giverpost`: postene med giverne bak hver. Bygger på `post`. */
export const giverposter = `
  giverpost AS (
    SELECT p.linje_id, p.beloep, coalesce(g.ider, '{}') AS ider, coalesce(g.navn, '{}') AS navn
    FROM post p LEFT JOIN LATERAL (
      SELECT array_agg(k.id ORDER BY k.navn COLLATE "nb-NO-x-icu", k.id) AS ider, array_agg(k.navn ORDER BY k.navn COLLATE "nb-NO-x-icu", k.id) AS navn
      FROM kommune.tilskudd_kilde tk JOIN kommune.finansieringskilde k ON k.kommune_id = tk.kommune_id AND k.id = tk.finansieringskilde_id
      WHERE tk.kommune_id = p.kommune_id AND tk.tilskudd_id = p.tilskudd_id) g ON true)`;

/**
 * Én rad per giver, én per gruppe som gir sammen, og én for det som ikke er oppgitt. Bygger på `giverposter`.
 * Summen av alene er hele budsjettet; felles står i tillegg hos hver av dem som gir sammen.
 */
export const perGiver = jsonListe(
  `json_build_object('navn', CASE WHEN cardinality(x.ider) = 0 THEN 'Ikke oppgitt' ELSE array_to_string(x.navn, ' og ') END, 'giverIder', x.ider, 'alene', x.alene::text, 'felles', x.felles::text, 'antallLinjer', x.linjer)`,
  'cardinality(x.ider) = 0, x.alene + x.felles DESC, array_to_string(x.navn, \' og \') COLLATE "nb-NO-x-icu"', `
    SELECT r.ider, r.navn, coalesce(sum(r.alene), 0) AS alene, coalesce(sum(r.felles), 0) AS felles, count(DISTINCT r.linje_id) FILTER (WHERE r.felles IS NULL) AS linjer FROM (
      SELECT linje_id, ider, navn, beloep AS alene, NULL::bigint AS felles FROM giverpost
      UNION ALL
      SELECT linje_id, ARRAY[g.id], ARRAY[g.navn], NULL, beloep FROM giverpost, unnest(ider, navn) AS g (id, navn) WHERE cardinality(ider) > 1) r
    GROUP BY r.ider, r.navn`);
