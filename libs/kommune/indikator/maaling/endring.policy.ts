import { endringMellom, tidsrom, type Endringstall, type Maaltall, type Omfang, type Retning, type Tallpresisjon } from '#libs/contracts';

/** Det ved en måling som avgjør hva den kan sammenlignes med. */
export interface Sammenlignbar {
  periode: string; omfang: Omfang; omfangNavn: string | null; definisjonId: string;
  verdi: number | null; tilVerdi: number | null; presisjon: Tallpresisjon | null;
  endringProsent: number | null; endringPresisjon: Tallpresisjon | null; sammenlignetMed: string | null;
}
/** Endringen fra forrige periode. `oppgitt` når kilden sier den, og den ikke er regnet her; da er det bare prosenten som er kjent. */
export interface Endring extends Omit<Endringstall, 'absolutt'> { absolutt: number | null; siden: string; oppgitt: boolean }
export interface Utvikling { endring: Endring | null; brudd: boolean }

const alike = (a: Sammenlignbar, b: Sammenlignbar) => a.omfang === b.omfang && a.omfangNavn === b.omfangNavn && tidsrom(a.periode)!.presisjon === tidsrom(b.periode)!.presisjon;
const before = (a: Sammenlignbar, b: Sammenlignbar) => tidsrom(a.periode)!.til < tidsrom(b.periode)!.fra;

/** Det tallet målingen har, eller `null` når kilden bare oppgir endringen. */
export const tallIn = ({ verdi, tilVerdi, presisjon }: Pick<Sammenlignbar, 'verdi' | 'tilVerdi' | 'presisjon'>): Maaltall | null =>
  (verdi === null || presisjon === null ? null : { verdi, tilVerdi, presisjon });

/** I tidas rekkefølge, det eldste først. */
export const inOrder = <M extends Pick<Sammenlignbar, 'periode'>>(maalinger: readonly M[]): M[] =>
  maalinger.toSorted((a, b) => { const [x, y] = [tidsrom(a.periode)!, tidsrom(b.periode)!]; return x.til.localeCompare(y.til) || x.fra.localeCompare(y.fra); });

/**
 * Endringen i én måling fra den forrige av samme slag: samme omfang, samme lengde på perioden, og før i tid.
 * En ny definisjon er et brudd. Da regnes ingenting, for de to tallene er ikke det samme.
 */
export function utviklingIn(maaling: Sammenlignbar, alle: readonly Sammenlignbar[]): Utvikling {
  const forrige = inOrder(alle.filter((annen) => before(annen, maaling) && alike(annen, maaling)));
  const sist = forrige.findLast((annen) => annen.verdi !== null);
  const brudd = forrige.at(-1) !== undefined && forrige.at(-1)!.definisjonId !== maaling.definisjonId;
  const [foer, naa] = [sist && sist.definisjonId === maaling.definisjonId ? tallIn(sist) : null, tallIn(maaling)];
  const regnet = foer && naa && endringMellom(foer, naa);
  if (regnet) return { endring: { ...regnet, siden: sist!.periode, oppgitt: false }, brudd };
  const { endringProsent, endringPresisjon, sammenlignetMed } = maaling;
  if (endringProsent === null) return { endring: null, brudd };
  return { endring: { absolutt: null, absoluttTil: null, prosent: endringProsent, prosentTil: null, presisjon: endringPresisjon!, siden: sammenlignetMed!, oppgitt: true }, brudd };
}

export const maalstillinger = ['naadd', 'ikke_naadd', 'uvisst'] as const;
export type Maalstilling = (typeof maalstillinger)[number];

/** Om tallet er kommet dit en vil. Uvisst når presisjonen ikke avgjør det; `null` når det ikke er noe å nå. */
export function maalstilling(tall: Maaltall | null, maalverdi: number | null, retning: Retning): Maalstilling | null {
  if (tall === null || maalverdi === null || retning === 'ingen') return null;
  const naar = (verdi: number) => (retning === 'hoeyere' ? verdi >= maalverdi : verdi <= maalverdi);
  const [lavest, hoeyest] = tall.presisjon === 'mer_enn' ? [tall.verdi, Infinity] : [tall.verdi, tall.tilVerdi ?? tall.verdi];
  if (tall.presisjon === 'omtrent' && tall.verdi === maalverdi) return 'uvisst';
  if (naar(lavest) !== naar(hoeyest)) return 'uvisst';
  return naar(lavest) ? 'naadd' : 'ikke_naadd';
}
