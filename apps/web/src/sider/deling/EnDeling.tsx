import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { visTidsangivelse } from '#libs/contracts';
import { TrekkTilbakeDelingDocument, type EnDelingFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { DelteTall } from './DelteTall.tsx';
import { DeltInnhold } from './DeltInnhold.tsx';

/** Noe kommunen deler eller har delt: siden når, hvem som har lest det, og hva de ser. */
export function EnDeling({ deling }: { deling: EnDelingFragment }) {
  const { deling: tekst } = useTekst();
  const delte = useSidetekst('delteresultater');
  const trekk = useHandling(TrekkTilbakeDelingDocument);
  const [spoer, settSpoer] = useState(false);
  const plan = deling.periode ? delte.navn(visTidsangivelse(deling.periode), deling.utgave) : tekst.plan(deling.aar, deling.utgave);
  return (
    <article className="kort">
      <Heading level={3} data-size="xs">{plan} <Oppdiktet er={deling.oppdiktet} /></Heading>
      <Paragraph>{deling.trukket ? `${tekst.trukket} ${visDag(deling.trukket)}. ${tekst.trukketTekst}` : `${tekst.delt} ${visDag(deling.delt)}.`}</Paragraph>
      {deling.utdatert && <Alert data-color="warning"><Paragraph>{deling.periode ? delte.utdatert : tekst.utdatert}</Paragraph></Alert>}
      <Lesere lest={deling.lest} />
      {!deling.trukket && (
        <details><summary>{tekst.visInnhold}</summary>{deling.periode ? <DelteTall tall={deling.indikatorer} /> : <DeltInnhold beloep={deling.beloep} tiltak={deling.tiltak} innbyggere={deling.innbyggere ?? null} />}</details>
      )}
      {deling.handlinger.includes('trekkTilbakeDeling') && <div className="knapper"><Button variant="secondary" data-color="danger" onClick={() => settSpoer(true)}>{tekst.trekkTilbake}</Button></div>}
      {spoer && <Bekreft farlig tittel={tekst.trekkTittel(plan)} tekst={tekst.trekkTekst} knapp={tekst.trekkTilbake} lukk={() => settSpoer(false)} gjoer={() => trekk({ id: deling.id })} />}
    </article>
  );
}

function Lesere({ lest }: { lest: EnDelingFragment['lest'] }) {
  const { deling: tekst } = useTekst();
  if (lest.length === 0) return <Paragraph className="dempet">{tekst.ikkeLest}</Paragraph>;
  return (
    <>
      <Paragraph>{tekst.lestAv}:</Paragraph>
      <ul>{lest.map(({ rom, antall, sist }) => <li key={rom}>{tekst.rom(rom)}, {tekst.ganger(antall)}, {tekst.sistLest} {visDag(sist)}</li>)}</ul>
    </>
  );
}
