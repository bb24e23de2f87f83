import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { Leveransehendelse } from '#libs/contracts';
import type { EnAvtaleFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { erForfalt, visDag } from '../../ui/dato.ts';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Redigert } from './utkast.ts';
import type { EnLeveranse } from './avtaletyper.ts';

const Leveranseskjema = lat(() => import('./Leveranseskjema.tsx').then((fil) => fil.Leveranseskjema));
interface Vindu { leveranse: EnLeveranse; hendelse: Leveransehendelse }

/** Det som skal leveres, når, og hvor det er kommet. */
export function Leveranser({ avtale, rediger, gjort }: { avtale: EnAvtaleFragment; rediger: ((redigert: Redigert) => void) | undefined; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const [vindu, settVindu] = useState<Vindu | null>(null);
  const { leveranser } = avtale.vist;
  return (
    <Seksjon tittel={tekst.leveranser} valg={rediger && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => rediger({ slag: 'leveranse', nr: null })}>{tekst.leggTilLeveranse}</Button>}>
      {leveranser.length === 0 && <Paragraph>{tekst.ingenLeveranser}</Paragraph>}
      {leveranser.map((leveranse) => <Leveransekort key={leveranse.nr} leveranse={leveranse} rediger={rediger} aapne={settVindu} />)}
      <Suspense>{vindu && <Leveranseskjema avtaleId={avtale.id} {...vindu} lukk={() => settVindu(null)} gjort={gjort} />}</Suspense>
    </Seksjon>
  );
}

function Leveransekort({ leveranse, rediger, aapne }: { leveranse: EnLeveranse; rediger: ((redigert: Redigert) => void) | undefined; aapne: (vindu: Vindu) => void }) {
  const tekst = useSidetekst('evaluering');
  const { nr, tittel, slag, frist, beskrivelse, hendelser, handlinger } = leveranse;
  const siste = hendelser[0];
  const forsinket = siste?.hendelse !== 'godtatt' && siste?.hendelse !== 'levert' && erForfalt(frist);
  const farge = siste?.hendelse === 'godtatt' ? 'success' : forsinket || siste?.hendelse === 'sendt_tilbake' ? 'danger' : siste ? 'info' : 'neutral';
  return (
    <article className="kort luft">
      <Heading level={3} data-size="2xs">{nr}. {tittel} <Oppdiktet er={hendelser.some(({ oppdiktet }) => oppdiktet)} /></Heading>
      <Paragraph><Tag data-color={farge} variant="outline" data-size="sm">{siste ? tekst.hendelse[siste.hendelse] : forsinket ? tekst.forsinket : tekst.ikkeLevert}</Tag> {tekst.slag[slag]} · {tekst.fristen(visDag(frist))}</Paragraph>
      {beskrivelse && <Paragraph variant="long">{beskrivelse}</Paragraph>}
      {hendelser.length > 0 && (
        <details>
          <summary>{tekst.historikk(hendelser.length)}</summary>
          <ul className="punkter">
            {hendelser.map(({ hendelse, dato, dokument, adresse, kommentar, tid }) => <li key={tid}><strong>{tekst.hendelseLinje(tekst.hendelse[hendelse], visDag(dato))}</strong><Opplysninger rader={[[tekst.dokument, dokument], [tekst.ligger, adresse], [tekst.merknad, kommentar]]} /></li>)}
          </ul>
        </details>
      )}
      <div className="knapper skjul-paa-papir">
        {rediger && <Button variant="tertiary" data-size="sm" aria-label={`${tekst.redigerLeveranse}: ${tittel}`} onClick={() => rediger({ slag: 'leveranse', nr })}>{tekst.redigerLeveranse}</Button>}
        {handlinger.includes('foerLeveranse') && siste?.hendelse !== 'levert' && <Button variant="secondary" data-size="sm" aria-label={`${tekst.lever}: ${tittel}`} onClick={() => aapne({ leveranse, hendelse: 'levert' })}>{tekst.lever}</Button>}
        {handlinger.includes('foerLeveranse') && siste?.hendelse === 'levert' && (
          <>
            <Button data-size="sm" aria-label={`${tekst.godta}: ${tittel}`} onClick={() => aapne({ leveranse, hendelse: 'godtatt' })}>{tekst.godta}</Button>
            <Button variant="tertiary" data-size="sm" aria-label={`${tekst.sendTilbake}: ${tittel}`} onClick={() => aapne({ leveranse, hendelse: 'sendt_tilbake' })}>{tekst.sendTilbake}</Button>
          </>
        )}
      </div>
    </article>
  );
}
