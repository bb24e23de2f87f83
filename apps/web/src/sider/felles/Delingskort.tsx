import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { sumOere, visKroner } from '../../ui/penger.ts';
import { DeltInnhold } from '../deling/DeltInnhold.tsx';
import type { DeltKommune } from './Fellesoversikt.tsx';
import { Resultatliste } from './Resultatliste.tsx';

/** Det én kommune har delt: hvor mye, hvor mange tiltak, og siden når. Tallene er dens egne. */
export function Delingskort({ kommune: { navn, plan, resultater } }: { kommune: DeltKommune }) {
  const tekst = useSidetekst('felles');
  return (
    <article className="kort">
      <Heading level={3} data-size="xs">{navn} <Oppdiktet er={plan.oppdiktet} /></Heading>
      <Paragraph>{plan.satsing}</Paragraph>
      <Paragraph>{tekst.kortSagt(visKroner(sumOere(plan.beloep.map((rad) => rad.beloep))), plan.tiltak.reduce((sum, rad) => sum + rad.antall, 0))}</Paragraph>
      <Paragraph className="dempet">{tekst.deltDato(visDag(plan.delt), plan.utgave)}</Paragraph>
      <Paragraph><Lenke to="/felles/delt/$id" params={{ id: plan.id }}>{tekst.tilBildet(navn)}</Lenke></Paragraph>
      <details><summary>{tekst.visAlt(navn)}</summary><DeltInnhold beloep={plan.beloep} tiltak={plan.tiltak} innbyggere={plan.innbyggere ?? null} /></details>
      <Resultatliste navn={navn} resultater={resultater} />
    </article>
  );
}
