import type { ReactNode } from 'react';
import type { Feil } from '../graphql/feil.ts';
import type { Spoerring } from '../graphql/useSpoerring.ts';
import { Feilmelding } from './Feilmelding.tsx';
import { Skjelett } from './Skjelett.tsx';

/** Viser det vi har. Feiler en oppfriskning, står det gamle mens feilen sies. */
export function Hentet<D, T>({ spoerring, velg, linjer, children }: {
  spoerring: Spoerring<D>; velg: (data: D) => T; linjer?: number; children: (data: T) => ReactNode;
}) {
  const { data, hentIgjen } = spoerring;
  // En adresse som spør om noe umulig, finner ingenting; det er ikke noe skjema å rette.
  const feil: Feil | null = spoerring.feil?.kode === 'BAD_INPUT' ? { ...spoerring.feil, kode: 'NOT_FOUND' } : spoerring.feil;
  return (
    <>
      {feil && <Feilmelding feil={feil} igjen={hentIgjen} />}
      {data ? children(velg(data)) : !feil && <Skjelett linjer={linjer} />}
    </>
  );
}
