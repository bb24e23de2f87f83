import { utviklingIn, type Sammenlignbar } from '#libs/kommune/indikator';
import type { DeltIndikatorLest, TidligereTall } from './delt-indikator.query.ts';
import type { DeltIndikator } from './delt-indikator.type.ts';

/** Legger til endringen fra forrige delte tall. Er et av dem skjult, er det ingenting å regne av, og hullet hoppes ikke over. */
export function withEndring({ periode, tidligere, ...indikator }: DeltIndikatorLest): DeltIndikator {
  const alle = tidligere.map(comparable);
  const { endring } = utviklingIn(comparable({ ...indikator, periode }), alle);
  const hull = endring && tidligere.some((en) => en.verdi === null && en.periode > endring.siden && en.periode < periode);
  return { ...indikator, endring: endring && !hull ? { prosent: endring.prosent, prosentTil: endring.prosentTil, presisjon: endring.presisjon, siden: endring.siden } : null };
}

const comparable = ({ periode, omfang, definisjonsutgave, verdi, tilVerdi, presisjon }: TidligereTall): Sammenlignbar => ({
  periode, omfang, omfangNavn: null, definisjonId: String(definisjonsutgave), verdi, tilVerdi, presisjon, endringProsent: null, endringPresisjon: null, sammenlignetMed: null,
});
