import { Suspense } from 'react';
import type { Delingstype } from '#libs/contracts';
import type { BruktFragment, DeltTabellFragment, DeltAntallFragment, DelteTallFragment, DeltFolketallFragment, DeltInnholdFragment, DeltOmraadeFragment, EnDeltRundeFragment } from '../../generated/graphql.ts';
import { hentSidetekst } from '../../tekst/sidetekst.ts';
import { lat } from '../../ui/lat.ts';
import { DeltForbruk } from './DeltForbruk.tsx';
import { DelteTall } from './DelteTall.tsx';
import { DeltInnhold } from './DeltInnhold.tsx';

/** Få av delingene er fordelinger, og tabellen deres er tung. */
const DeltFordeling = lat(() => Promise.all([import('./DeltFordeling.tsx'), hentSidetekst('fordeling')]).then(([fil]) => fil.DeltFordeling));

const DeltUndersoekelse = lat(() => Promise.all([import('./DeltUndersoekelse.tsx'), hentSidetekst('undersoekelse')]).then(([fil]) => fil.DeltUndersoekelse));

interface Innhold {
  type: Delingstype; beloep: DeltInnholdFragment[]; tiltak: DeltAntallFragment[]; innbyggere?: DeltFolketallFragment | null | undefined; omraader: DeltOmraadeFragment[];
  indikatorer: DelteTallFragment[]; forbruk: BruktFragment[]; fordeling?: DeltTabellFragment | null | undefined; undersoekelse?: EnDeltRundeFragment | null | undefined;
}

/** Det som er delt, etter hva slags det er. */
export function Delingsinnhold({ deling }: { deling: Innhold }) {
  if (deling.type === 'resultater') return <DelteTall tall={deling.indikatorer} />;
  if (deling.type === 'pengebruk') return <DeltForbruk forbruk={deling.forbruk} />;
  if (deling.type === 'fordeling') return deling.fordeling ? <Suspense><DeltFordeling fordeling={deling.fordeling} /></Suspense> : null;
  if (deling.type === 'undersoekelse') return deling.undersoekelse ? <Suspense><DeltUndersoekelse undersoekelse={deling.undersoekelse} /></Suspense> : null;
  return <DeltInnhold beloep={deling.beloep} tiltak={deling.tiltak} innbyggere={deling.innbyggere ?? null} omraader={deling.omraader} />;
}
