import { vedtaksrett, type Vedtaksrett } from '#libs/kommune/innstilling';
import { mayNow } from '#libs/tilgang';

/** Hvem den som spør nå, kan føre vedtak om planen for. `vedtaksorgan` er organet kommunen lar vedta selv. */
export const vedtaksrettNow = (vedtaksorgan: string | null): Vedtaksrett | null =>
  vedtaksrett({ alle: mayNow('vedtak.registrer'), planvedtak: mayNow('planvedtak.registrer') }, vedtaksorgan);
