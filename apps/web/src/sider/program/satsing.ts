import type { ProgramQuery } from '../../generated/graphql.ts';

export type Satsing = NonNullable<ProgramQuery['satsing']>;
export interface SatsingProps { satsing: Satsing }

export const kan = ({ handlinger }: Satsing, handling: string) => handlinger.includes(handling);
