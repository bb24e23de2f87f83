import { Injectable } from '@nestjs/common';
import { aktoerNow, seesBy } from '#libs/kommune/tiltak';
import { badInput, Db, notFound, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { punkthandlinger } from './veiviser.policy.ts';
import type { Faseplass, Krysslenke, Veiviser, Veiviserfase, Veiviserpunkt } from './veiviser.type.ts';

type Slag = 'resultat' | 'spoersmaal' | 'veiledning' | 'ressurs' | 'lov' | 'eksempel';
type Punktrad = Omit<Veiviserpunkt, 'handlinger'> & Veiviserfase['veiledning'][number] & { slag: Slag };
type Faserad = Pick<Veiviserfase, 'nr' | 'navn' | 'beskrivelse' | 'egen' | 'kilde'> & { punkter: Punktrad[] };
interface Veiviserrad { satsing: string | null; plass: Faseplass | null; faser: Faserad[] }

/** $1 personen, $2 om hun ser alle utkast til tiltak. Det hun ikke ser, har ikke noe navn. */
const navnTiltak = `(SELECT t.navn FROM kommune.tiltak t WHERE t.kommune_id = k.kommune_id AND t.id = k.tiltak_id AND ${seesBy('t', '$1', '$2')})`;
const vedtaksnavn = (v: string) => `concat_ws(', ', ${v}.organ, CASE WHEN ${v}.saksnummer IS NOT NULL THEN 'sak ' || ${v}.saksnummer END, ${v}.dato)`;
const plannavn = (h: string) => `'Handlingsplan ' || ${h}.aar || ', utgave ' || ${h}.utgave`;
const dokumentnavn = (d: string) => `${d}.tittel || ', utgave ' || ${d}.utgave`;
/** Et vedlegg ses når det ikke er lagt bort, og det det hører til, ses. */
const vedleggSes = (v: string) => `NOT ${v}.arkivert AND (${v}.tiltak_id IS NULL OR EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = ${v}.kommune_id AND t.id = ${v}.tiltak_id AND ${seesBy('t', '$1', '$2')}))`;
const lenke = `CASE
    WHEN k.tiltak_id IS NOT NULL THEN json_build_object('slag', 'tiltak', 'id', k.tiltak_id, 'navn', ${navnTiltak})
    WHEN k.handlingsplan_id IS NOT NULL THEN (SELECT json_build_object('slag', 'handlingsplan', 'id', h.id, 'navn', ${plannavn('h')}, 'aar', h.aar) FROM kommune.handlingsplan h WHERE h.kommune_id = k.kommune_id AND h.id = k.handlingsplan_id)
    WHEN k.vedtak_id IS NOT NULL THEN (SELECT json_build_object('slag', 'vedtak', 'id', v.id, 'navn', ${vedtaksnavn('v')}) FROM kommune.vedtak v WHERE v.kommune_id = k.kommune_id AND v.id = k.vedtak_id)
    WHEN k.styringsdokument_id IS NOT NULL THEN (SELECT json_build_object('slag', 'styringsdokument', 'id', d.id, 'navn', ${dokumentnavn('d')}) FROM kommune.styringsdokument d WHERE d.kommune_id = k.kommune_id AND d.id = k.styringsdokument_id)
    WHEN k.vedlegg_id IS NOT NULL THEN json_build_object('slag', 'vedlegg', 'id', k.vedlegg_id, 'navn', (SELECT v.tittel FROM kommune.vedlegg v WHERE v.kommune_id = k.kommune_id AND v.id = k.vedlegg_id AND ${vedleggSes('v')})) END`;
const kryss = `CASE WHEN k.id IS NOT NULL THEN json_build_object('id', k.id, 'tekst', k.tekst, 'lenke', ${lenke}, 'hvem', m.navn, 'tid', k.tid, 'oppdiktet', k.oppdiktet, 'versjon', k.versjon) END`;
const kilde = (x: string) => `'{"sted": null, "tolket": false}'::jsonb || ${x}.kilde`;
const punkt = `json_build_object('kode', p.kode, 'slag', p.slag, 'gruppe', p.gruppe, 'tekst', p.tekst, 'type', p.type, 'utgiver', p.utgiver, 'aar', p.aar, 'kommune', p.kommune, 'merknad', p.merknad,
    'kilde', ${kilde('p')}, 'kryss', ${kryss})`;
const fraPunkt = `
  FROM referanse.veiviserpunkt p LEFT JOIN kommune.fasekryss k ON k.punkt_kode = p.kode
  LEFT JOIN kommune.medarbeider m ON m.kommune_id = k.kommune_id AND m.id = k.person_id`;
const plass = `
  SELECT json_build_object('faseNr', f.fase_nr, 'fra', f.fra, 'merknad', f.merknad, 'hvem', m.navn, 'tid', f.tid, 'oppdiktet', f.oppdiktet, 'versjon', f.versjon)
  FROM kommune.faseplass f LEFT JOIN kommune.medarbeider m ON m.kommune_id = f.kommune_id AND m.id = f.person_id`;

const hele = `
  SELECT (SELECT navn FROM kommune.satsing LIMIT 1) AS satsing, (${plass}) AS plass,
    (SELECT coalesce(json_agg(json_build_object('nr', f.nr, 'navn', f.navn, 'beskrivelse', f.beskrivelse, 'egen', f.opphav = 'egen', 'kilde', ${kilde('f')},
      'punkter', (SELECT coalesce(json_agg(${punkt} ORDER BY p.rekkefoelge, p.kode), '[]') ${fraPunkt} WHERE p.fase_nr = f.nr AND (p.gjelder OR k.id IS NOT NULL))) ORDER BY f.nr), '[]') FROM referanse.veiviserfase f) AS faser`;
const ett = `SELECT ${punkt} AS punkt ${fraPunkt} WHERE p.kode = $3`;
const valg = `
  SELECT json_build_object('slag', 'tiltak', 'id', t.id, 'navn', t.navn) AS lenke, 1 AS del, t.nr FROM kommune.tiltak t WHERE NOT t.arkivert AND ${seesBy('t', '$1', '$2')}
  UNION ALL SELECT json_build_object('slag', 'handlingsplan', 'id', h.id, 'navn', ${plannavn('h')}, 'aar', h.aar), 2, -h.aar * 100 - h.utgave FROM kommune.handlingsplan h
  UNION ALL SELECT json_build_object('slag', 'vedtak', 'id', v.id, 'navn', ${vedtaksnavn('v')}), 3, 0 FROM kommune.vedtak v
  UNION ALL SELECT json_build_object('slag', 'styringsdokument', 'id', d.id, 'navn', ${dokumentnavn('d')}), 4, -d.utgave FROM kommune.styringsdokument d
  UNION ALL SELECT json_build_object('slag', 'vedlegg', 'id', v.id, 'navn', v.tittel), 5, 0 FROM kommune.vedlegg v WHERE ${vedleggSes('v')}
  ORDER BY 2, 3`;

/** Punktets ord til loggen. Bare resultater og spørsmål kan krysses av. */
export async function demandPunkt(tx: Tx, kode: string): Promise<string> {
  const [punkt] = await tx.query<{ tekst: string }>(`SELECT tekst FROM referanse.veiviserpunkt WHERE kode = $1 AND slag IN ('resultat', 'spoersmaal')`, [kode]);
  if (!punkt) throw badInput({ path: 'punktKode', code: 'NOT_FOUND' });
  return punkt.tekst.slice(0, 120);
}

const medTommeLenker = (rad: Punktrad): Punktrad => (rad.kryss?.lenke ? { ...rad, kryss: { ...rad.kryss, lenke: { ...rad.kryss.lenke, aar: rad.kryss.lenke.aar ?? null } } } : rad);

@Injectable()
export class VeiviserQuery {
  constructor(private readonly db: Db) {}

  /** Alt på siden i én setning. */
  async all(): Promise<Veiviser> {
    const { personId, skriv: serIdeer } = aktoerNow();
    const { satsing, plass: staar, faser } = (await this.db.queryOne<Veiviserrad>(hele, [personId, serIdeer]))!;
    const skriv = mayNow('veiviser.skriv');
    return {
      satsing, plass: staar, handlinger: skriv && satsing !== null ? ['setFaseplass'] : [],
      faser: faser.map(({ punkter, ...fase }) => {
        const av = (slag: Slag) => punkter.filter((p) => p.slag === slag);
        const punktene = (slag: Slag) => av(slag).map(medTommeLenker).map((p) => ({ ...p, handlinger: punkthandlinger(skriv, satsing !== null, p.kryss !== null) }));
        return { ...fase, resultater: punktene('resultat'), spoersmaal: punktene('spoersmaal'), veiledning: av('veiledning'), ressurser: av('ressurs'), lover: av('lov'), eksempler: av('eksempel') };
      }),
    };
  }

  async plass(): Promise<Faseplass> {
    return (await this.db.queryOne<{ plass: Faseplass }>(`SELECT (${plass}) AS plass`))!.plass;
  }

  /** Ett punkt med krysset. NOT_FOUND for en kode som ikke finnes. */
  async punkt(kode: string): Promise<Veiviserpunkt> {
    const { personId, skriv: serIdeer } = aktoerNow();
    const rad = await this.db.queryOne<{ punkt: Punktrad }>(ett, [personId, serIdeer, kode]);
    if (!rad) throw notFound();
    return { ...medTommeLenker(rad.punkt), handlinger: punkthandlinger(mayNow('veiviser.skriv'), true, rad.punkt.kryss !== null) };
  }

  /** Tiltak, handlingsplaner, vedtak, styringsdokumenter og vedlegg den som spør, ser, i den rekkefølgen. */
  async valg(): Promise<Krysslenke[]> {
    const { personId, skriv: serIdeer } = aktoerNow();
    return (await this.db.query<{ lenke: Krysslenke }>(valg, [personId, serIdeer])).map(({ lenke: en }) => ({ ...en, aar: en.aar ?? null }));
  }
}
