const poster = `SELECT 'konferanse' AS slag, p.kode, k.kode AS sted, coalesce(p.tittel, p.maal, p.omraade, k.tittel) AS tittel, array_to_string(p.organisasjoner, ', ') AS hvor, k.tittel AS fra, p.rekkefoelge AS nr,
    concat_ws(' ', p.tittel, p.temanavn, p.omraade, p.maal, p.forskningspartner, p.merknad, array_to_string(p.organisasjoner, ' '), array_to_string(p.stikkord, ' '), array_to_string(p.prosjekter, ' ')) AS tekst
  FROM referanse.tidligere_konferansepost p JOIN referanse.tidligere_konferanse k ON k.kode = p.konferanse_kode`;
const satsinger = `SELECT 'satsing', s.kode, s.kode, s.navn, s.kommune, s.kilde ->> 'tittel', 1000 + s.rekkefoelge,
    concat_ws(' ', s.navn, s.kommune, s.samordning, s.merknad, array_to_string(s.omraader, ' '), array_to_string(s.innsatsomraader, ' '), array_to_string(s.delprogram, ' '), array_to_string(s.erfaringer, ' '),
      (SELECT string_agg(concat_ws(' ', e ->> 'rapport', f), ' ') FROM jsonb_array_elements(s.evalueringer) AS e LEFT JOIN LATERAL jsonb_array_elements_text(coalesce(e -> 'funn', '[]')) AS f ON true))
  FROM referanse.tidligere_satsing s`;

/** Innleggene, befaringene og satsingene som har alle ordene, eller noe som betyr det samme. De er få og endres aldri, så de leses hver gang. $1 ordene, $2 det som betyr det samme. */
export const findTidligeretreff = `
  SELECT t.slag, t.kode, t.sted, t.tittel, t.hvor, t.fra FROM (${poster} UNION ALL ${satsinger}) AS t
  WHERE NOT EXISTS (SELECT FROM unnest($1::text[], $2::text[]) AS spoert (ord, slekt)
    WHERE NOT to_tsvector('pg_catalog.norwegian', felles.foldet(t.tekst)) @@ (to_tsquery('pg_catalog.norwegian', '''' || spoert.ord || ''':*') || coalesce(to_tsquery('pg_catalog.norwegian', nullif(spoert.slekt, '')), ''::tsquery)))
  ORDER BY t.nr`;
