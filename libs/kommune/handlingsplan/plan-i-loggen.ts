import type { Tx } from '#libs/platform';

/** Det planen kalles i loggen. */
export const planName = ({ aar, utgave }: { aar: number; utgave: number }) => `Handlingsplan ${aar}, utgave ${utgave}`;

/** Gir det siste innslaget et navn. Raden har ikke noe selv, og loggen skal kunne leses uten å slå opp. */
export function nameLast(tx: Tx, navn: string | undefined): void {
  const last = tx.entries.at(-1);
  if (last) last.navn ??= navn;
}
