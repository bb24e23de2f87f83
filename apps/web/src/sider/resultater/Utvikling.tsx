import { Suspense } from 'react';
import type { IndikatorFragment } from '../../generated/graphql.ts';
import { lat } from '../../ui/lat.ts';
import { Skjelett } from '../../ui/Skjelett.tsx';
import { linjepunkter } from './tallord.ts';

const Tidslinje = lat(() => import('./Tidslinje.tsx').then((fil) => fil.Tidslinje));

/** Tallet over tid. Med færre enn to tall er det ingen utvikling å tegne. */
export function Utvikling({ indikator }: { indikator: IndikatorFragment }) {
  if (linjepunkter(indikator).length < 2) return null;
  return <div className="utvikling"><Suspense fallback={<Skjelett linjer={6} />}><Tidslinje indikator={indikator} /></Suspense></div>;
}
