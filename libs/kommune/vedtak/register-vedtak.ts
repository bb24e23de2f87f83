import { newKey, type Tx } from '#libs/platform';
import { Vedtak } from './vedtak.entity.ts';
import type { VedtakInput } from './vedtak.input.ts';

/** Fører inn et vedtak i den arbeidsenheten som gjør det vedtaket bestemmer, og gir id-en. Kalles av rommene det gjelder. */
export const registerVedtak = (tx: Tx, input: VedtakInput): Promise<string> => tx.insert(Vedtak, { ...input, noekkel: newKey(), personId: tx.personId });
