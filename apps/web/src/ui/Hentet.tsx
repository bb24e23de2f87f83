import type { ReactNode } from 'react';
import type { Spoerring } from '../graphql/useSpoerring.ts';
import { Feilmelding } from './Feilmelding.tsx';
import { Skjelett } from './Skjelett.tsx';

/** Viser det vi har. Feiler en oppfriskning, står det gamle mens feilen sies. */
export function Hentet<D, T>({ spoerring, velg, linjer, children }: {
  spoerring: Spoerring<D>; velg: (data: D) => T; linjer?: number; children: (data: T) => ReactNode;
}) {
  const { data, feil, hentIgjen } = spoerring;
  return (
    <>
      {feil && <Feilmelding feil={feil} igjen={hentIgjen} />}
      {data ? children(velg(data)) : !feil && <Skjelett linjer={linjer} />}
    </>
  );
}
