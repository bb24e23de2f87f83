import { lazy, Suspense } from 'react';
import { Skjelett } from '../Skjelett.tsx';
import type { Gjelder } from './gjelder.ts';

const Vedleggene = lazy(() => import('./Vedleggene.tsx').then((del) => ({ default: del.Vedleggene })));

/**
 * Dokumentene som hører til noe, og stedet en legger ved flere. `innfelt` er navnet på tingen når lista står inne i den:
 * da er det ingen egen overskrift, og ingenting når lista er tom og en ikke kan legge til.
 * Delen er ikke det første noen ser på en side, så den lastes etterpå.
 */
export function Vedleggsliste({ gjelder, innfelt }: { gjelder: Gjelder; innfelt?: string }) {
  return <Suspense fallback={innfelt ? null : <Skjelett linjer={1} />}><Vedleggene gjelder={gjelder} innfelt={innfelt} /></Suspense>;
}
