/** Hele tabellen for et år, med summene, i én setning. $1 året. Et beløp som ikke står i kilden, er ikke med. */
export const findBevilgninger = `
  WITH rad AS (SELECT * FROM referanse.bevilgning WHERE aar = $1)
  SELECT $1::int AS aar, (SELECT string_agg(DISTINCT kilde, '; ') FROM rad) AS kilde, (SELECT sum(beloep_oere)::text FROM rad) AS sum,
    (SELECT json_agg(json_build_object('kode', d.departement, 'navn', d.departement_navn, 'sum', d.sum::text) ORDER BY d.departement_nr)
      FROM (SELECT departement_nr, departement, departement_navn, sum(beloep_oere) AS sum FROM rad GROUP BY departement_nr, departement, departement_navn) d) AS departementer,
    (SELECT json_agg(json_build_object('navn', s.sted, 'sum', s.sum::text, 'beloep', s.beloep) ORDER BY s.sted_nr)
      FROM (SELECT sted_nr, sted, sum(beloep_oere) AS sum, json_agg(json_build_object('departement', departement, 'beloep', beloep_oere::text) ORDER BY departement_nr) AS beloep FROM rad GROUP BY sted_nr, sted) s) AS steder
  WHERE EXISTS (SELECT FROM rad)`;
