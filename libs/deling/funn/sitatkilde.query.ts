/** En rad som kan siteres. `tall` er et tall med presisjon, eller et beløp i øre. */
export interface Sitatkilderad {
  id: string; tittel: string; versjon: number; periode: string | null; tekster: { felt: string; tekst: string | null }[] | null;
  tall: { felt: string; verdi: number | null; tilVerdi: number | null; presisjon: string | null; enhet: string | null; oere: string | null }[] | null;
}
export interface Sitatkildelinje { id: string; tittel: string; periode: string | null }

const tekst = (felt: string, kolonne: string) => `jsonb_build_object('felt', '${felt}', 'tekst', ${kolonne})`;
const tall = (felt: string, rad: 'r' | 'm' | 'i', enhet: string) => `jsonb_build_object('felt', ${felt}, 'verdi', ${rad}.verdi, 'tilVerdi', ${rad}.til_verdi, 'presisjon', ${rad}.presisjon, 'enhet', ${enhet})`;

const tiltak = `SELECT t.id, t.navn AS tittel, t.versjon, NULL::text AS periode, '[]'::jsonb AS tall, jsonb_build_array(${tekst('navn', 't.navn')}, ${tekst('beskrivelse', 't.beskrivelse')}, ${tekst('hensikt', 't.hensikt')},
    ${tekst('statusMerknad', 't.status_merknad')}, ${tekst('aarsak', 't.aarsak')}) AS tekster FROM kommune.tiltak t`;
const resultat = `SELECT r.id, t.navn || ': ' || left(r.tekst, 80) AS tittel, r.versjon, r.periode::text AS periode, jsonb_build_array(${tall(`'verdi'`, 'r', 'r.enhet')}) AS tall, jsonb_build_array(${tekst('tekst', 'r.tekst')}) AS tekster
  FROM kommune.resultat r JOIN kommune.tiltak t ON t.kommune_id = r.kommune_id AND t.id = r.tiltak_id`;
const laerdom = `SELECT l.id, t.navn || ': ' || left(l.tekst, 80) AS tittel, l.versjon, NULL::text AS periode, '[]'::jsonb AS tall, jsonb_build_array(${tekst('tekst', 'l.tekst')}) AS tekster
  FROM kommune.laerdom l JOIN kommune.tiltak t ON t.kommune_id = l.kommune_id AND t.id = l.tiltak_id`;
const handlingsplan = `SELECT h.id, 'Handlingsplan ' || h.aar || ', utgave ' || h.utgave AS tittel, h.versjon, h.aar::text AS periode, '[]'::jsonb AS tall,
    jsonb_build_array(${tekst('innledning', 'h.innledning')}) || coalesce((SELECT jsonb_agg(jsonb_build_object('felt', x ->> 'navn', 'tekst', x ->> 'omtale')) FROM jsonb_array_elements(h.innhold -> 'tiltak') AS x), '[]') AS tekster
  FROM kommune.handlingsplan h`;
const maaling = `SELECT m.id, i.navn AS tittel, m.versjon, p.periode::text AS periode, jsonb_build_array(${tall(`'verdi'`, 'm', 'd.enhet')}) AS tall, jsonb_build_array(${tekst('merknad', 'm.merknad')}) AS tekster
  FROM kommune.maaling m JOIN kommune.indikator i ON i.kommune_id = m.kommune_id AND i.id = m.indikator_id JOIN kommune.indikatordefinisjon d ON d.kommune_id = m.kommune_id AND d.id = m.indikatordefinisjon_id
    JOIN kommune.maaleperiode p ON p.kommune_id = m.kommune_id AND p.id = m.maaleperiode_id`;
const budsjettlinje = `SELECT l.id, l.navn || ', ' || a.aar AS tittel, l.versjon, a.aar::text AS periode,
    jsonb_build_array(jsonb_build_object('felt', 'beloep', 'oere', (SELECT sum(f.beloep_oere)::text FROM kommune.finansieringspost f WHERE f.kommune_id = l.kommune_id AND f.budsjettlinje_id = l.id))) AS tall,
    jsonb_build_array(${tekst('navn', 'l.navn')}, ${tekst('merknad', 'l.merknad')}) AS tekster FROM kommune.budsjettlinje l JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id`;
const vedtak = `SELECT v.id, v.organ || coalesce(', ' || v.dato, '') AS tittel, v.versjon, v.dato::text AS periode, '[]'::jsonb AS tall, jsonb_build_array(${tekst('organ', 'v.organ')}, ${tekst('saksnummer', 'v.saksnummer')}, ${tekst('merknad', 'v.merknad')}) AS tekster
  FROM kommune.vedtak v`;
const vedlegg = `SELECT v.id, v.tittel, v.versjon, NULL::text AS periode, '[]'::jsonb AS tall, jsonb_build_array(${tekst('tittel', 'v.tittel')}) AS tekster FROM kommune.vedlegg v`;
const programteori = `SELECT l.id, t.navn || ': ' || k.mekanisme AS tittel, l.versjon, NULL::text AS periode, '[]'::jsonb AS tall,
    jsonb_build_array(${tekst('mekanisme', 'k.mekanisme')}, ${tekst('antakelse', 'l.antakelse')}, ${tekst('gradbegrunnelse', 'l.gradbegrunnelse')}) AS tekster
  FROM kommune.virkningsledd l JOIN kommune.virkningskjede k ON k.kommune_id = l.kommune_id AND k.id = l.virkningskjede_id JOIN kommune.tiltak t ON t.kommune_id = k.kommune_id AND t.id = k.tiltak_id`;
const barriere = `SELECT b.id, b.tittel, b.versjon, NULL::text AS periode, '[]'::jsonb AS tall,
    jsonb_build_array(${tekst('tittel', 'b.tittel')}, ${tekst('beskrivelse', 'b.beskrivelse')}, ${tekst('proevd', 'b.proevd')}, ${tekst('begrunnelse', 'b.begrunnelse')}) AS tekster FROM kommune.barriere b`;
/** Det kommunen har delt, og ikke trukket tilbake. Øyeblikksbildet står, så utgaven er versjonen. */
const delt = `SELECT d.id, CASE d.type WHEN 'resultater' THEN 'Resultater ' || d.periode WHEN 'pengebruk' THEN 'Bruk av penger ' || d.aar WHEN 'fordeling' THEN 'Fordeling ' || d.periode ELSE 'Handlingsplan ' || d.aar END || ', delt' AS tittel,
    d.utgave AS versjon, coalesce(d.periode::text, d.aar::text) AS periode, jsonb_build_array(${tekst('satsing', 'd.satsing')}) AS tekster,
    coalesce((SELECT jsonb_agg(${tall('i.navn', 'i', 'i.enhet')} ORDER BY i.nr) FROM felles.delt_indikator i WHERE i.kommune_id = d.kommune_id AND i.deling_id = d.id), '[]')
      || CASE WHEN d.type = 'handlingsplan' THEN jsonb_build_array(jsonb_build_object('felt', 'sum', 'oere', (SELECT sum(b.beloep_oere)::text FROM felles.delt_beloep b WHERE b.kommune_id = d.kommune_id AND b.deling_id = d.id))) ELSE '[]' END AS tall
  FROM felles.deling d WHERE d.trukket IS NULL`;

const liste = (rader: string) => `SELECT r.id, r.tittel, r.periode FROM (${rader}) AS r WHERE $1::text IS NULL OR position(lower($1) IN lower(r.tittel)) > 0 ORDER BY r.tittel COLLATE "nb-NO-x-icu", r.periode DESC, r.id LIMIT $2`;
const rad = (rader: string) => `SELECT r.id, r.tittel, r.versjon, r.periode, r.tekster, r.tall FROM (${rader}) AS r WHERE r.id = $1`;

/** Det som kan siteres, på innloggingen som leser i kommunen: muren bestemmer hvilke rader det er. $1 en del av tittelen eller tomt, $2 høyst så mange. */
export const listSitatkilder = {
  tiltak: liste(tiltak), resultat: liste(resultat), laerdom: liste(laerdom), handlingsplan: liste(handlingsplan), maaling: liste(maaling), budsjettlinje: liste(budsjettlinje),
  vedtak: liste(vedtak), vedlegg: liste(vedlegg), programteori: liste(programteori), barriere: liste(barriere), delt: liste(delt),
};
/** Én rad, med alt i den som kan siteres. $1 id-en. */
export const findSitatkilde = {
  tiltak: rad(tiltak), resultat: rad(resultat), laerdom: rad(laerdom), handlingsplan: rad(handlingsplan), maaling: rad(maaling), budsjettlinje: rad(budsjettlinje),
  vedtak: rad(vedtak), vedlegg: rad(vedlegg), programteori: rad(programteori), barriere: rad(barriere), delt: rad(delt),
};
