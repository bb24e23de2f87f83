import { Tekstfelt } from './Tekstfelt.tsx';
import type { Feltvalg } from './Feltramme.tsx';
import { lesTall } from './verdier.ts';

/** Tall med desimalkomma. `type=number` ville ødelagt både komma og mellomrom. */
export function Tallfelt(valg: Feltvalg) {
  return <Tekstfelt {...valg} maks={20} inputMode="decimal" regler={{ tall: (tekst: string) => tekst.trim() === '' || lesTall(tekst) !== null || 'NOT_A_NUMBER' }} />;
}
