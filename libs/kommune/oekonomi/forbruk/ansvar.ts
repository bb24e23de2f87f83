import { aktoerNow, lockTiltak } from '#libs/kommune/tiltak';
import type { Tx } from '#libs/platform';
import { demand, pengeaktoerNow } from '../oekonomi.aktoer.ts';
import { mayFoere } from '../oekonomi.policy.ts';

/** Den som bare fører på egne tiltak, må ha et tiltak å føre på, og ansvaret for det. NOT_FOUND for et tiltak den som spør, ikke ser. */
export async function demandTiltak(tx: Tx, tiltakId: string | null): Promise<void> {
  const ansvarligId = tiltakId ? (await lockTiltak(tx, tiltakId, aktoerNow())).ansvarligId : null;
  demand(mayFoere(ansvarligId, pengeaktoerNow()));
}

/** Den ansvarlige for tiltaket, når det er det som avgjør. Den som skriver alt, trenger ikke se tiltaket for å rette det som er ført. */
export async function ansvarligFor(tx: Tx, tiltakId: string | null): Promise<string | null> {
  return tiltakId === null || pengeaktoerNow().skriv ? null : (await lockTiltak(tx, tiltakId, aktoerNow())).ansvarligId;
}

/** Den som bare fører på egne tiltak, bruker bare pengene til det tiltaket. */
export function demandOwn(poster: { tiltakId: string | null }[], tiltakId: string | null): void {
  demand(pengeaktoerNow().skriv || poster.every((post) => post.tiltakId !== null && post.tiltakId === tiltakId?.toLowerCase()));
}
