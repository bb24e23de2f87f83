import type { Budsjettkolonne, Giverart, Kostnadsart, NasjonaltTema, TiltakStatus } from '#libs/contracts';
import type { Plangrep } from '../plantiltak/plangrep.ts';

/** En post på en linje: hvor mye av hvilket tilskudd. Beløp er hele øre, som tekst. */
export interface Innholdspost {
  id: string; tilskuddId: string; tilskudd: string; tilskuddsaar: string; kolonne: Budsjettkolonne; beloep: string;
  /** Tom når ingen giver er oppgitt; flere når fordelingen mellom dem ikke er kjent. */
  givere: { id: string; navn: string; art: Giverart }[];
}
export interface Innholdslinje {
  id: string; nr: number; navn: string; tiltakId: string | null; tiltak: string | null; innsatsomraadeId: string | null; innsatsomraade: string | null;
  /** Temaet til tiltaket linja hører til. Ei linje uten tiltak har ikke noe tema. */
  tema: NasjonaltTema | null;
  kostnadsart: Kostnadsart | null; ikkeOrdinaerDrift: boolean | null; poster: Innholdspost[];
  /** Tom når linja ikke har noen slik post. */
  kdd: string | null; eksternt: string | null;
}
export interface Innholdstiltak {
  id: string; tiltakId: string; navn: string; status: TiltakStatus; tema: NasjonaltTema | null; innsatsomraadeId: string | null; innsatsomraade: string | null;
  grep: Plangrep; omtale: string | null; kdd: string; eksternt: string; sum: string; versjon: number;
}
export interface Innholdssum { noekkel: string; navn: string; kdd: string; eksternt: string; sum: string; antallLinjer: number }
export interface Innholdsgiver { navn: string; giverIder: string[]; alene: string; felles: string; antallLinjer: number }

/** Planen som en helhet: slik den er nå, eller slik den ble vedtatt. */
export interface Planinnhold {
  aar: number; utgave: number; innledning: string | null;
  tiltak: Innholdstiltak[]; linjer: Innholdslinje[];
  sum: Innholdssum; perInnsatsomraade: Innholdssum[]; perGiver: Innholdsgiver[];
}
