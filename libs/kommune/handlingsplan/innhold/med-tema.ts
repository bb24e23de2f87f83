import type { NasjonaltTema } from '#libs/contracts';
import type { Planinnhold } from './planinnhold.type.ts';

/** Temaet tiltakene har nå, etter id. Et tiltak som mangler, er det som sto i innholdet som gjelder for. */
export type Temaer = Record<string, NasjonaltTema | null>;

/** Det vedtatte innholdet med temaene slik de er nå. Alt annet står. */
export function withTemaer(innhold: Planinnhold, temaer: Temaer): Planinnhold {
  const naa = (tiltakId: string | null, foer: NasjonaltTema | null) => (tiltakId !== null && tiltakId in temaer ? temaer[tiltakId]! : foer);
  return {
    ...innhold,
    tiltak: innhold.tiltak.map((t) => ({ ...t, tema: naa(t.tiltakId, t.tema) })),
    linjer: innhold.linjer.map((l) => ({ ...l, tema: naa(l.tiltakId, l.tema) })),
  };
}
