import { dagerMellomPaaminnelser, ventetDelt, type Delingstype } from '#libs/contracts';
import type { DelingsstatusRow } from './delingsstatus.query.ts';
import type { Kommunestatus } from './delingsstatus.type.ts';

/** Det kommunen ventes å dele for året, og ikke deler. Den som ikke har noen satsing, mangler ingenting. */
export const manglerIn = ({ harOmraadesatsing, delinger }: Pick<Kommunestatus, 'harOmraadesatsing' | 'delinger'>): Delingstype[] =>
  (harOmraadesatsing ? ventetDelt.filter((type) => !isShared(delinger, type)) : []);

const isShared = (delinger: Kommunestatus['delinger'], type: Delingstype) => delinger.some((deling) => deling.type === type && deling.trukket === null);

/** Om en kan minnes på nytt. */
export const mayRemind = (minnet: string | null, now: Date): boolean => minnet === null || now.getTime() - Date.parse(minnet) >= dagerMellomPaaminnelser * 86_400_000;

export function withMangler(kommune: DelingsstatusRow['kommuner'][number], now: Date): Kommunestatus {
  const mangler = manglerIn(kommune);
  const sist = (type: Delingstype) => kommune.paaminnelser.find((en) => en.type === type)?.minnet ?? null;
  // En fordeling ventes ikke, men det går an å minne om den.
  const ogsaa: Delingstype[] = kommune.harOmraadesatsing && !isShared(kommune.delinger, 'fordeling') ? ['fordeling'] : [];
  return { ...kommune, mangler, kanMinnes: [...mangler, ...ogsaa].filter((type) => mayRemind(sist(type), now)) };
}
