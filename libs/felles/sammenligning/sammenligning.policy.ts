import { delteGiverarter, delteTemaer, spoersmaal, tiltakStatuser, type Sammenligningskategori, type Spoersmaalskode } from '#libs/contracts';
import { helheten, spennet, sumOf, type Spenn } from './helheten.policy.ts';
import { perInnbygger, type Innbyggere, type Tall } from './per-innbygger.policy.ts';
import { hindreFor, plasser } from './rangering.policy.ts';
import type { Svar, SvarKommune } from './sammenligning.query.ts';
import type { Sammenligning, Sammenligningscelle, Sammenligningsrad } from './sammenligning.type.ts';
import { svarmaater } from './spoersmaal/spoersmaal.ts';

/** Kodene i fast rekkefølge. Årene har ingen liste: de kommer som de er. */
const rekkefoelge: Record<Exclude<Sammenligningskategori, 'aar'>, readonly string[]> = { tema: delteTemaer, giverart: delteGiverarter, status: tiltakStatuser };

/** Om et spørsmål kan begrenses til denne koden. */
export const canLimitTo = (kode: Spoersmaalskode, bare: string): boolean => rekkefoelge[spoersmaal[kode].bare].includes(bare);

/** Svaret slik det vises: celler, summer, og enten plasser eller grunnene til at det ikke er noen. */
export function sammenlign(kode: Spoersmaalskode, aar: number | null, bare: string | null, { kommuner, ...svar }: Svar): Sammenligning {
  const { maal } = spoersmaal[kode];
  const minst = someoneIsMissing(kode, kommuner);
  const hindre = hindreFor({ maal, alltid: [...svarmaater[kode].hindre(bare), ...(minst ? ['ulik_dekning' as const] : [])], kommuner });
  const delt = kommuner.filter(({ delinger }) => delinger.length > 0);
  const plass = hindre.length > 0 ? new Map<string, number>() : plasser(delt.map((kommune) => ({ kommunenummer: kommune.kommunenummer, sum: BigInt(tallFor(kode, helheten(kommune), kommune)!.verdi) })));
  const kategorier = kategorierIn(kode, kommuner);
  const summer = maal === 'oere_per_innbygger' ? [] : kategorier.map((kategori) => ({ kategori, ...tallet(sumOf(delt.map((kommune) => spennet(kommune, kategori)))) }));
  return {
    spoersmaal: kode, aar, bare, ...svar, kategorier, hindre,
    kommuner: kommuner.map((kommune) => rad(kode, kategorier, kommune, plass)),
    summer, sum: summer.length === 0 ? null : tallet(sumOf(delt.map(helheten))),
    minst,
  };
}

function rad(kode: Spoersmaalskode, kategorier: string[], { verdier, til, ...kommune }: SvarKommune, plass: Map<string, number>): Sammenligningsrad {
  const celler = kategorier.flatMap((kategori): Sammenligningscelle[] => {
    const spenn = spennet({ verdier, til }, kategori);
    const tall = spenn && tallFor(kode, spenn, kommune);
    return tall ? [{ kategori, ...tall }] : [];
  });
  return { ...kommune, celler, sum: kommune.delinger.length === 0 ? null : tallFor(kode, helheten({ verdier, til }), kommune), plass: plass.get(kommune.kommunenummer) ?? null };
}

const tallFor = (kode: Spoersmaalskode, spenn: Spenn, kommune: Innbyggere): Tall | null => (spoersmaal[kode].maal === 'oere_per_innbygger' ? perInnbygger(spenn, kommune) : tallet(spenn));
/** Et tall er sikkert når endene er like. */
const tallet = ({ fra, til }: Spenn): Tall => (til > fra ? { verdi: String(fra), til: String(til), presisjon: 'mellom' } : { verdi: String(fra), til: null, presisjon: 'eksakt' });

/** Om noen som har en satsing, ikke har delt: noe, eller for et av årene de andre har delt for. */
function someoneIsMissing(kode: Spoersmaalskode, kommuner: readonly SvarKommune[]): boolean {
  const aarene = (delinger: SvarKommune['delinger']) => new Set(delinger.map(({ aar }) => aar)).size;
  const flest = spoersmaal[kode].etAar ? 1 : Math.max(1, aarene(kommuner.flatMap(({ delinger }) => delinger)));
  return kommuner.some(({ harOmraadesatsing, delinger }) => harOmraadesatsing && aarene(delinger) < flest);
}

/** Kolonnene noen har et tall i. Uten innbyggertall finnes det ingen andel. */
function kategorierIn(kode: Spoersmaalskode, kommuner: readonly SvarKommune[]): string[] {
  const { kategori, maal } = spoersmaal[kode];
  const found = new Set(kommuner.flatMap(({ verdier, innbyggere }) => (maal === 'oere_per_innbygger' && !innbyggere ? [] : Object.keys(verdier))));
  return kategori === 'aar' ? [...found].sort() : rekkefoelge[kategori].filter((en) => found.has(en));
}
