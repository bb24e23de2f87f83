import type { DeltBruksart } from '#libs/contracts';
import type { SvarKommune } from './sammenligning.query.ts';

/** Endene av det et tall kan være. Like når det er kjent. */
export interface Spenn { fra: bigint; til: bigint }
type Verdier = Pick<SvarKommune, 'verdier' | 'til'>;

const iAlt = 'i_alt' satisfies DeltBruksart;

/** Endene i én kategori, eller `null` når kommunen ikke har delt noe der. */
export const spennet = ({ verdier, til }: Verdier, kategori: string): Spenn | null =>
  (verdier[kategori] === undefined ? null : { fra: BigInt(verdier[kategori]), til: BigInt(til[kategori] ?? verdier[kategori]) });

/** Spenn lagt sammen: endene hver for seg. */
export const sumOf = (spenn: readonly (Spenn | null)[]): Spenn => spenn.reduce<Spenn>((a, b) => ({ fra: a.fra + (b?.fra ?? 0n), til: a.til + (b?.til ?? 0n) }), { fra: 0n, til: 0n });

/** Alt kommunen har delt. Er helheten delt for seg, er den ikke summen av delene: om den kan mer være kjent. */
export const helheten = (kommune: Verdier): Spenn => spennet(kommune, iAlt) ?? sumOf(Object.keys(kommune.verdier).map((kategori) => spennet(kommune, kategori)));
