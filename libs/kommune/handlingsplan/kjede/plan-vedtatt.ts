import { delingshendelser } from '#libs/contracts';
import { lockDelingsvalg } from '#libs/kommune/innstilling';
import { enqueue, type Tx } from '#libs/platform';

/** Sier fra om at planen er vedtatt. Hva som følger av det, er ikke planens sak: den som har bestemt at planer deles av seg selv, står for delingen. */
export async function announceVedtatt(tx: Tx, planId: string): Promise<void> {
  await enqueue(tx, delingshendelser.kanVaereEldre);
  const av = await lockDelingsvalg(tx, 'handlingsplan');
  if (av) await enqueue(tx, delingshendelser.planVedtatt, planId, av);
}
