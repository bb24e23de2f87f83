import { delteGiverarter, delteTemaer, spoersmaal, tiltakStatuser, type Sammenligningskategori, type Spoersmaalskode } from '#libs/contracts';
import { perInnbygger, type Tall } from './per-innbygger.policy.ts';
import { hindreFor, plasser, sumOf } from './rangering.policy.ts';
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
  const hindre = hindreFor({ maal, alltid: svarmaater[kode].hindre(bare), kommuner });
  const delt = kommuner.filter(({ delinger }) => delinger.length > 0);
  const plass = hindre.length > 0 ? new Map<string, number>() : plasser(delt.map((kommune) => ({ kommunenummer: kommune.kommunenummer, sum: BigInt(tallFor(kode, sumOf(kommune), kommune)!.verdi) })));
  const kategorier = kategorierIn(kode, kommuner);
  const summer = maal === 'oere_per_innbygger' ? [] : kategorier.map((kategori) => ({ kategori, ...spenn(sum(delt.map(({ verdier }) => verdier[kategori])), sum(delt.map((kommune) => topp(kommune, kategori)))) }));
  return {
    spoersmaal: kode, aar, bare, ...svar, kategorier, hindre,
    kommuner: kommuner.map((kommune) => rad(kode, kategorier, kommune, plass)),
    summer, sum: summer.length === 0 ? null : spenn(sum(summer.map(({ verdi }) => verdi)), sum(summer.map(({ verdi, til }) => til ?? verdi))),
    minst: kommuner.some((kommune) => kommune.harOmraadesatsing && kommune.delinger.length === 0),
  };
}

function rad(kode: Spoersmaalskode, kategorier: string[], { verdier, til, ...kommune }: SvarKommune, plass: Map<string, number>): Sammenligningsrad {
  const celler = kategorier.flatMap((kategori): Sammenligningscelle[] => {
    const tall = verdier[kategori] === undefined ? null : tallFor(kode, BigInt(verdier[kategori]), kommune, BigInt(topp({ verdier, til }, kategori)!));
    return tall ? [{ kategori, ...tall }] : [];
  });
  return { ...kommune, celler, sum: kommune.delinger.length === 0 ? null : tallFor(kode, sumOf({ verdier }), kommune, sum(Object.keys(verdier).map((kategori) => topp({ verdier, til }, kategori)))), plass: plass.get(kommune.kommunenummer) ?? null };
}

const tallFor = (kode: Spoersmaalskode, verdi: bigint, kommune: Omit<SvarKommune, 'verdier' | 'til'>, til = verdi): Tall | null =>
  (spoersmaal[kode].maal === 'oere_per_innbygger' ? perInnbygger(verdi, kommune) : spenn(verdi, til));
/** Et tall er sikkert når endene er like. En sum legger endene sammen. */
const spenn = (verdi: bigint, til: bigint): Tall => (til > verdi ? { verdi: String(verdi), til: String(til), presisjon: 'mellom' } : { verdi: String(verdi), til: null, presisjon: 'eksakt' });
const topp = ({ verdier, til }: Pick<SvarKommune, 'verdier' | 'til'>, kategori: string): string | undefined => til[kategori] ?? verdier[kategori];
const sum = (verdier: readonly (string | undefined)[]): bigint => verdier.reduce((a, b) => a + BigInt(b ?? 0), 0n);

function kategorierIn(kode: Spoersmaalskode, kommuner: readonly SvarKommune[]): string[] {
  const found = new Set(kommuner.flatMap(({ verdier }) => Object.keys(verdier)));
  const { kategori } = spoersmaal[kode];
  return kategori === 'aar' ? [...found].sort() : rekkefoelge[kategori].filter((en) => found.has(en));
}
