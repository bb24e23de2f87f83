import type { TiltakFragment, TiltaksvalgQuery } from '../../generated/graphql.ts';

/** Skjemaet for en del av tiltaket: navnet utkastet ligger under, og det som skjer når en er ferdig. */
export interface Seksjonsskjema { tiltak: TiltakFragment; navn: string; lukk: (lagret: boolean) => void }
export interface SeksjonsskjemaMedValg extends Seksjonsskjema { valg: TiltaksvalgQuery | undefined }
