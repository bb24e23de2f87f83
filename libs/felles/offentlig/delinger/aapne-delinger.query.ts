import type { AapenDelingstype, DeltGiverart, DeltTema, Omfang, Tallpresisjon, TiltakStatus } from '#libs/contracts';
import type { Merke } from '../erfaringer/aapne-erfaringer.query.ts';

/** Hodet til noe en kommune har delt med alle. Tidspunktene er ISO 8601. */
export interface Delingshode { id: string; kommunenummer: string; kommune: string; type: AapenDelingstype; aar: number; periode: string | null; utgave: number; satsing: string; oppdiktet: boolean; delt: string; aapnet: string; eldreSiden: string | null }
export interface AapenDeling extends Delingshode {
  innbyggere: { antall: number; til: number | null; presisjon: Tallpresisjon } | null;
  beloep: { aar: number; tema: DeltTema; giverart: DeltGiverart; beloep: string }[];
  tiltak: { tema: DeltTema; status: TiltakStatus; antall: number }[];
  indikatorer: { serieId: string; navn: string; enhet: string; omfang: Omfang; telling: string; verdi: number | null; tilVerdi: number | null; presisjon: Tallpresisjon | null }[];
  forbruk: { tema: DeltTema; giverart: DeltGiverart | 'i_alt'; fra: string; til: string }[];
}

const avsender = 'JOIN referanse.kommune k ON k.id = d.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL';
const hode = `'id', d.id, 'kommunenummer', n.nummer, 'kommune', k.navn, 'type', d.type, 'aar', d.aar, 'periode', d.periode, 'utgave', d.utgave, 'satsing', d.satsing, 'oppdiktet', d.oppdiktet, 'delt', d.delt, 'aapnet', d.aapnet, 'eldreSiden', d.eldre_siden`;
const radene = (tabell: string, felt: string, rekkefoelge: string) => `coalesce((SELECT json_agg(json_build_object(${felt}) ORDER BY ${rekkefoelge}) FROM felles.${tabell} i WHERE i.kommune_id = d.kommune_id AND i.deling_id = d.id), '[]')`;

/** Det som er åpent, det sist åpnede først. Siden og tallet på alt, i én setning. $1 antall, $2 hvor mange som hoppes over. */
export const findDelinger = `
  WITH side AS (SELECT d.kommune_id, d.id FROM felles.deling d WHERE d.aapnet IS NOT NULL ORDER BY d.aapnet DESC, d.id DESC LIMIT $1 OFFSET $2)
  SELECT (SELECT count(*)::int FROM felles.deling WHERE aapnet IS NOT NULL) AS antall, greatest((SELECT max(aapnet) FROM felles.deling), (SELECT max(lukket) FROM felles.lukking)) AS endret,
    (SELECT coalesce(json_agg(json_build_object(${hode}) ORDER BY d.aapnet DESC, d.id DESC), '[]') FROM side s JOIN felles.deling d ON d.kommune_id = s.kommune_id AND d.id = s.id ${avsender}) AS delinger`;
export interface DelingerRow { antall: number; endret: Date | null; delinger: Delingshode[] }

/** Hele øyeblikksbildet, eller merket etter det. $1 delingen. */
export const findDeling = `
  WITH en AS (SELECT json_build_object(${hode}, 'innbyggere', CASE WHEN d.innbyggere IS NOT NULL THEN json_build_object('antall', d.innbyggere, 'til', d.innbyggere_til, 'presisjon', d.innbyggere_presisjon) END,
      'beloep', ${radene('delt_beloep', `'aar', i.aar, 'tema', i.tema, 'giverart', i.giverart, 'beloep', i.beloep_oere::text`, 'i.aar, i.tema, i.giverart')},
      'tiltak', ${radene('delt_tiltak', `'tema', i.tema, 'status', i.status, 'antall', i.antall`, 'i.tema, i.status')},
      'indikatorer', ${radene('delt_indikator', `'serieId', i.serie_id, 'navn', i.navn, 'enhet', i.enhet, 'omfang', i.omfang, 'telling', i.telling, 'verdi', i.verdi, 'tilVerdi', i.til_verdi, 'presisjon', i.presisjon`, 'i.nr, i.serie_id')},
      'forbruk', ${radene('delt_forbruk', `'tema', i.tema, 'giverart', i.giverart, 'fra', i.fra_oere::text, 'til', i.til_oere::text`, 'i.tema, i.giverart')}) AS deling
    FROM felles.deling d ${avsender} WHERE d.id = $1 AND d.aapnet IS NOT NULL ORDER BY d.aapnet, d.kommune_id LIMIT 1),
  merke AS (SELECT json_build_object('kommune', k.navn, 'lukket', l.lukket) AS merke FROM felles.lukking l JOIN referanse.kommune k ON k.id = l.kommune_id WHERE l.gjelder = $1 AND l.slag = 'deling' ORDER BY l.lukket DESC LIMIT 1)
  SELECT (SELECT deling FROM en) AS deling, (SELECT merke FROM merke) AS merke`;
export interface FunnetRow { deling: AapenDeling | null; merke: Merke | null }

export const findKart = `SELECT id, aapnet FROM felles.deling WHERE aapnet IS NOT NULL AND NOT oppdiktet ORDER BY aapnet DESC, id LIMIT 5000`;
