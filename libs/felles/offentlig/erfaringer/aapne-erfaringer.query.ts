import type { Erfaringsutfall, NasjonaltTema } from '#libs/contracts';
import { aapentInnholdJson, type Innholdsrad } from '#libs/felles/erfaringsbank';
import { antallSvar, blantDetAapne, minstSaaMange, soeket, utenTreff } from '#libs/felles/erfaringssoek';

/** En erfaring slik alle ser den, før det som regnes av den er lagt til. Tidspunktene er ISO 8601. */
export interface AapenErfaringRow { id: string; kommunenummer: string; kommune: string; utgave: number; oppdiktet: boolean; publisert: string; aapnet: string; innhold: Innholdsrad }
/** Et bilde alle kan se nå. */
export interface AapentBilde { id: string; altTekst: string; bildetekst: string | null; bredde: number; hoeyde: number }
/** Merket etter noe som har vært åpent. */
export interface Merke { kommune: string; lukket: string }

const med = `felles.erfaring e JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.aapen_utgave`;
const avsender = 'JOIN referanse.kommune k ON k.id = e.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL';
const hel = `json_build_object('id', e.id, 'kommunenummer', n.nummer, 'kommune', k.navn, 'utgave', e.aapen_utgave, 'oppdiktet', e.oppdiktet, 'publisert', e.publisert, 'aapnet', e.aapnet, 'innhold', ${aapentInnholdJson('u')})`;
/** Bildene i den åpne utgaven. Muren viser bare dem der samtykket gjelder alle, og ikke er gått ut. */
const bilder = `(SELECT coalesce(json_agg(json_build_object('id', b.id, 'altTekst', ub.alt_tekst, 'bildetekst', ub.bildetekst, 'bredde', b.bredde, 'hoeyde', b.hoeyde) ORDER BY ub.nr), '[]')
  FROM felles.utgavebilde ub JOIN felles.erfaringsbilde b ON b.kommune_id = ub.kommune_id AND b.id = ub.bilde_id WHERE ub.kommune_id = e.kommune_id AND ub.erfaring_id = e.id AND ub.utgave = e.aapen_utgave)`;
/** Alt rundt siden. `endret` er sist noe ble åpnet eller lukket. */
const rundt = `(SELECT count(*)::int FROM felles.erfaring WHERE aapnet IS NOT NULL) AS alle, greatest((SELECT max(aapnet) FROM felles.erfaring), (SELECT max(lukket) FROM felles.lukking)) AS endret,
    (SELECT coalesce(json_agg(json_build_object('kommunenummer', n.nummer, 'navn', k.navn) ORDER BY k.navn COLLATE "nb-NO-x-icu"), '[]') FROM referanse.kommune k JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
      WHERE EXISTS (SELECT FROM felles.erfaring e WHERE e.kommune_id = k.id AND e.aapnet IS NOT NULL)) AS kommuner`;

/** Uten ord: det som ble åpnet sist, først. $1 tema, $2 utfall, $3 kommunenummer, $4 antall, $5 hvor mange som hoppes over. */
export const findSide = `
  WITH treff AS (SELECT e.kommune_id, e.id, e.aapnet FROM ${med} WHERE e.aapnet IS NOT NULL AND ($1::text IS NULL OR u.tema = $1) AND ($2::text IS NULL OR u.utfall = $2)
    AND ($3::text IS NULL OR e.kommune_id = (SELECT x.kommune_id FROM referanse.kommunenummer x WHERE x.nummer = $3))),
  side AS (SELECT t.kommune_id, t.id FROM treff t ORDER BY t.aapnet DESC, t.id DESC LIMIT $4 OFFSET $5)
  SELECT (SELECT count(*)::int FROM treff) AS antall, false AS minst, '[]'::json AS "utenTreff", ${rundt},
    (SELECT coalesce(json_agg(${hel} ORDER BY e.aapnet DESC, e.id DESC), '[]') FROM side s JOIN ${med} ON s.kommune_id = e.kommune_id AND s.id = e.id ${avsender}) AS erfaringer`;

/** Med ord: de beste først, funnet og rangert som i nettverkets eget søk, blant det som er åpent. Parametrene er de samme som der. */
export const findTreffside = blantDetAapne(`${soeket}
  SELECT ${antallSvar} AS antall, ${minstSaaMange} AS minst, ${utenTreff} AS "utenTreff", ${rundt},
    (SELECT coalesce(json_agg(${hel} ORDER BY s.poeng DESC, s.kunngjort DESC, s.erfaring_id), '[]') FROM side s JOIN ${med} ON s.kommune_id = e.kommune_id AND s.erfaring_id = e.id AND s.utgave = u.utgave ${avsender}) AS erfaringer`);
export interface SideRow { antall: number; minst: boolean; utenTreff: number[]; alle: number; endret: Date | null; kommuner: { kommunenummer: string; navn: string }[]; erfaringer: AapenErfaringRow[] }

/** Én erfaring, eller merket etter den. Id-en lages av kommunen; er to like, gjelder den som ble åpnet først. $1 id-en. */
export const findErfaring = `
  WITH en AS (SELECT ${hel} AS erfaring, ${bilder} AS bilder FROM ${med} ${avsender} WHERE e.id = $1 AND e.aapnet IS NOT NULL ORDER BY e.aapnet, e.kommune_id LIMIT 1),
  merke AS (SELECT json_build_object('kommune', k.navn, 'lukket', l.lukket) AS merke FROM felles.lukking l JOIN referanse.kommune k ON k.id = l.kommune_id WHERE l.gjelder = $1 AND l.slag = 'erfaring' ORDER BY l.lukket DESC LIMIT 1)
  SELECT (SELECT erfaring FROM en) AS erfaring, (SELECT bilder FROM en) AS bilder, (SELECT merke FROM merke) AS merke`;
export interface FunnetRow { erfaring: AapenErfaringRow | null; bilder: AapentBilde[] | null; merke: Merke | null }

/** Innholdet i et bilde alle kan se nå. Id-en lages av kommunen; er to like, gjelder det som ble åpnet først. $1 bildet. */
export const findBilde = `SELECT b.innhold, encode(b.sha256, 'hex') AS sha256 FROM felles.erfaringsbilde b JOIN felles.utgavebilde ub ON ub.kommune_id = b.kommune_id AND ub.bilde_id = b.id WHERE b.id = $1 ORDER BY b.aapnet, b.kommune_id LIMIT 1`;
export interface BildeRow { innhold: Buffer; sha256: string }

/** Det søkemotorer får vite om: ikke det som er oppdiktet. Grensa er den formatet selv har. */
export const findKart = `SELECT id, aapnet FROM felles.erfaring WHERE aapnet IS NOT NULL AND NOT oppdiktet ORDER BY aapnet DESC, id LIMIT 40000`;
export interface KartRow { id: string; aapnet: Date }

/** Hva som skal være med. */
export interface Utvalg { tema: NasjonaltTema | null; utfall: Erfaringsutfall | null; kommune: string | null; soek: string | null; side: number }
