import { kostnadPerDeltaker, metKriterier } from '#libs/contracts';
import type { Erfaringsinnhold } from './erfaringsinnhold.type.ts';
import type { Tilpasset } from './tilpasset.type.ts';

/** Innholdet slik det er lagret. Resten regnes av det, og av ingenting annet. Det som ikke er tilpasset fra noe, har ikke feltet. */
export type Innholdsrad = { tilpasset?: Tilpasset | null } & Omit<Erfaringsinnhold, 'tilpasset' | 'kriterier' | 'kostnadPerDeltaker' | 'kostnadPerDeltakerTil' | 'kostnadPerDeltakerPresisjon'>;

/** Legger til kriteriene som er oppfylt, og kostnaden per deltaker. Et skjult tall er målt, men sier ikke hva det er. */
export function withDerived(rad: Innholdsrad): Erfaringsinnhold {
  const kostnad = rad.kostnadOere !== null && rad.kostnadPresisjon ? { oere: rad.kostnadOere, til: rad.kostnadTilOere, presisjon: rad.kostnadPresisjon } : null;
  const deltakere = rad.deltakere !== null && rad.deltakerePresisjon ? { antall: rad.deltakere, til: rad.deltakereTil, presisjon: rad.deltakerePresisjon } : null;
  const per = kostnadPerDeltaker(kostnad, deltakere);
  return {
    ...rad, tilpasset: rad.tilpasset ?? null, kriterier: metKriterier({ ...rad, resultater: rad.resultater.map(({ verdi, skjult, periode, sammenlignetMed }) => ({ maalt: verdi !== null || skjult, periode, sammenlignetMed })) }),
    kostnadPerDeltaker: per?.oere ?? null, kostnadPerDeltakerTil: per?.til ?? null, kostnadPerDeltakerPresisjon: per?.presisjon ?? null,
  };
}
