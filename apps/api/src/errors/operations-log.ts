import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { withoutValues } from '#libs/platform';

const logger = new Logger('Feil');

/** Fører en uventet feil i driftsloggen, uten verdier, og gir nummeret som også står i svaret: da kan den som fikk feilen, si hvilken det var. */
export function logUnexpected(error: unknown): string {
  const feilId = randomUUID();
  logger.error(JSON.stringify({ feilId, ...withoutValues(error) }));
  return feilId;
}
