import type { ProgramQuery } from '../../generated/graphql.ts';

export type Satsing = NonNullable<ProgramQuery['satsing']>;
export interface SatsingProps { satsing: Satsing }

export const kan = ({ handlinger }: Satsing, handling: string) => handlinger.includes(handling);

/** Noe på siden er oppdiktet, så merket må forklares. */
export const harOppdiktet = (satsing: Satsing): boolean => [
  satsing, ...satsing.omraader, ...satsing.innsatsomraader, ...satsing.maal, ...satsing.styringsdokumenter, ...satsing.roller,
  ...satsing.metoder, ...satsing.suksesskriterier, ...satsing.fallgruver, ...satsing.utfordringer,
].some(({ oppdiktet }) => oppdiktet);
