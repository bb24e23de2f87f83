const kilde = (x: string) => `'{"sted": null, "tolket": false}'::jsonb || ${x}.kilde`;

/** Konferansene med programmet, den siste først, i én setning. */
export const findKonferanser = `
  SELECT k.kode, k.tittel, k.dato, k.sted, k.omfang, ${kilde('k')} AS kilde,
    (SELECT coalesce(json_agg(json_build_object('klokka', t ->> 0, 'hva', t ->> 1) ORDER BY nr), '[]') FROM jsonb_array_elements(k.tidsplan) WITH ORDINALITY AS x (t, nr)) AS tidsplan,
    (SELECT coalesce(json_agg(json_build_object('kode', p.kode, 'slag', p.slag, 'bolk', p.bolk, 'klokka', p.klokka, 'tema', p.tema, 'temanavn', p.temanavn, 'tittel', p.tittel, 'organisasjoner', p.organisasjoner, 'forskningspartner', p.forskningspartner,
        'omraade', p.omraade, 'stikkord', p.stikkord, 'prosjekter', p.prosjekter, 'transport', p.transport, 'oppmoete', p.oppmoete, 'maal', p.maal, 'start', p.start, 'retur', p.retur, 'merknad', p.merknad,
        'kilde', ${kilde('p')}) ORDER BY p.rekkefoelge), '[]')
      FROM referanse.tidligere_konferansepost p WHERE p.konferanse_kode = k.kode) AS poster
  FROM referanse.tidligere_konferanse k ORDER BY k.dato DESC, k.kode`;

export const findSatsinger = `
  SELECT s.kode, s.navn, s.kommune, s.omraader, s.fra, s.til, s.status, s.innsatsomraader, s.delprogram, s.samordning, s.erfaringer, s.merknad, ${kilde('s')} AS kilde,
    (SELECT coalesce(json_agg(json_build_object('rapport', e ->> 'rapport', 'art', e ->> 'art', 'utfoerer', e ->> 'utfoerer', 'aar', (e ->> 'aar')::int, 'funn', coalesce(e -> 'funn', '[]'), 'merknad', e ->> 'merknad') ORDER BY nr), '[]')
      FROM jsonb_array_elements(s.evalueringer) WITH ORDINALITY AS x (e, nr)) AS evalueringer
  FROM referanse.tidligere_satsing s ORDER BY s.rekkefoelge`;

/** Anbefalingene i rapporten av 2019, i rekkefølgen de står. */
export const findTidligereAnbefalinger = `
  SELECT a.kode, a.avsender, a.rettet_til AS "rettetTil", a.tekst, a.sitat, a.aar, a.merknad, ${kilde('a')} AS kilde FROM referanse.tidligere_anbefaling a ORDER BY a.rekkefoelge`;
