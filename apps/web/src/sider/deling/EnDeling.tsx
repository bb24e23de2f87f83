import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { delingsadresse } from '#libs/contracts';
import { TrekkTilbakeDelingDocument, type EnDelingFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';

const Delingsinnhold = lat(() => import('./Delingsinnhold.tsx').then((fil) => fil.Delingsinnhold));
const EndreMottaker = lat(() => import('./EndreMottaker.tsx').then((fil) => fil.EndreMottaker));

/** Noe kommunen deler eller har delt: med hvem, siden når, hvem som har lest det, og hva de ser. */
export function EnDeling({ deling, aapent }: { deling: EnDelingFragment; aapent: boolean }) {
  const tekst = useSidetekst('deling');
  const valg = useSidetekst('delingsvalg');
  const delte = useSidetekst('delteresultater');
  const trekk = useHandling(TrekkTilbakeDelingDocument);
  const [spoer, settSpoer] = useState<'trekk' | 'mottaker' | null>(null);
  const lukk = () => settSpoer(null);
  const { type, aar, utgave, periode, trukket, mottaker } = deling;
  const { fordeling: fordelt, undersoekelse: spurt } = valg;
  const hva = type === 'undersoekelse' ? spurt.navn(deling.serie ?? null, visTidsangivelse(periode!)) : type === 'fordeling' ? fordelt.navn(deling.serie ?? null, visTidsangivelse(periode!)) : type === 'pengebruk' ? valg.bruk.navn(aar) : periode ? delte.navn(visTidsangivelse(periode), utgave) : tekst.plan(aar, utgave);
  const utdatert = type === 'undersoekelse' ? spurt.utdatert : type === 'fordeling' ? fordelt.utdatert : type === 'pengebruk' ? valg.bruk.utdatert : periode ? delte.utdatert : tekst.utdatert;
  return (
    <article className="kort">
      <Heading level={3} data-size="xs">{hva} <Oppdiktet er={deling.oppdiktet} /></Heading>
      <p className="merker">{!trukket && <Tag data-color="info">{valg.deltMed[mottaker]}</Tag>}{deling.automatisk && <Tag data-color="neutral">{valg.avSegSelv}</Tag>}</p>
      <Paragraph>{trukket ? `${tekst.trukket} ${visDag(trukket)}. ${tekst.trukketTekst}` : `${tekst.delt} ${visDag(deling.delt)}.`}</Paragraph>
      {!trukket && mottaker === 'evaluator' && !aapent && <Paragraph className="dempet">{valg.ingenAapning}</Paragraph>}
      {!trukket && mottaker === 'aapent' && <Paragraph><a className="ds-link" href={delingsadresse(deling.id)}>{valg.endre.seAapent}</a></Paragraph>}
      {deling.utdatert && <Alert data-color="warning"><Paragraph>{utdatert}</Paragraph></Alert>}
      <Lesere lest={deling.lest} />
      {!trukket && <details><summary>{tekst.visInnhold}</summary><Suspense><Delingsinnhold deling={deling} /></Suspense></details>}
      {deling.handlinger.length > 0 && (
        <div className="knapper">
          {deling.handlinger.includes('endreMottaker') && <Button variant="secondary" aria-label={`${valg.endre.knapp}: ${hva}`} onClick={() => settSpoer('mottaker')}>{valg.endre.knapp}</Button>}
          {deling.handlinger.includes('trekkTilbakeDeling') && <Button variant="secondary" data-color="danger" aria-label={`${tekst.trekkTilbake}: ${hva}`} onClick={() => settSpoer('trekk')}>{tekst.trekkTilbake}</Button>}
        </div>
      )}
      <Suspense>{spoer === 'mottaker' && <EndreMottaker deling={deling} hva={hva} aapent={aapent} lukk={lukk} />}</Suspense>
      {spoer === 'trekk' && <Bekreft farlig tittel={tekst.trekkTittel(hva)} tekst={tekst.trekkTekst} knapp={tekst.trekkTilbake} lukk={lukk} gjoer={() => trekk({ id: deling.id })} />}
    </article>
  );
}

function Lesere({ lest }: { lest: EnDelingFragment['lest'] }) {
  const tekst = useSidetekst('deling');
  if (lest.length === 0) return <Paragraph className="dempet">{tekst.ikkeLest}</Paragraph>;
  return (
    <>
      <Paragraph>{tekst.lestAv}:</Paragraph>
      <ul>{lest.map(({ rom, navn, antall, sist }) => <li key={rom}>{tekst.rom(rom, navn)}, {tekst.ganger(antall)}, {tekst.sistLest} {visDag(sist)}</li>)}</ul>
    </>
  );
}
