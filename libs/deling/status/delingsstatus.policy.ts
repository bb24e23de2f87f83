import { dagerMellomPaaminnelser, delingstyper, type Delingstype } from '#libs/contracts';
import type { DelingsstatusRow } from './delingsstatus.query.ts';
import type { Kommunestatus } from './delingsstatus.type.ts';

/** Det kommunen ikke deler for året. Den som ikke har noen satsing, mangler ingenting. */
export const manglerIn = ({ harOmraadesatsing, delinger }: Pick<Kommunestatus, 'harOmraadesatsing' | 'delinger'>): Delingstype[] =>
  (harOmraadesatsing ? delingstyper.filter((type) => !delinger.some((deling) => deling.type === type && deling.trukket === null)) : []);

/** Om en kan minnes på nytt. */
export const mayRemind = (minnet: string | null, now: Date): boolean => minnet === null || now.getTime() - Date.parse(minnet) >= dagerMellomPaaminnelser * 86_400_000;

export function withMangler(kommune: DelingsstatusRow['kommuner'][number], now: Date): Kommunestatus {
  const mangler = manglerIn(kommune);
  const sist = (type: Delingstype) => kommune.paaminnelser.find((en) => en.type === type)?.minnet ?? null;
  return { ...kommune, mangler, kanMinnes: mangler.filter((type) => mayRemind(sist(type), now)) };
}
