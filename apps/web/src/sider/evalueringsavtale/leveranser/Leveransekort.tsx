import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { Rolle } from '#libs/contracts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { erForfalt, visDag } from '../../../ui/dato.ts';
import { Oppdiktet } from '../../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../../ui/Opplysninger.tsx';
import { visStoerrelse } from '../../../ui/stoerrelse.ts';
import type { EnLeveranse } from '../avtaletyper.ts';
import type { Redigert } from '../utkast.ts';
import type { Leveransevindu } from './Leveranser.tsx';

interface Kort { leveranse: EnLeveranse; rediger: ((redigert: Redigert) => void) | undefined; aapne: (vindu: Leveransevindu) => void }

export function Leveransekort({ leveranse, rediger, aapne }: Kort) {
  const tekst = useSidetekst('evaluering');
  const { nr, tittel, slag, frist, beskrivelse, hendelser, merknader } = leveranse;
  const siste = hendelser[0];
  const dokumentet = hendelser.find(({ url }) => url);
  const forsinket = siste?.hendelse !== 'godtatt' && siste?.hendelse !== 'levert' && erForfalt(frist);
  const farge = siste?.hendelse === 'godtatt' ? 'success' : forsinket || siste?.hendelse === 'sendt_tilbake' ? 'danger' : siste ? 'info' : 'neutral';
  return (
    <article className="kort luft">
      <Heading level={3} data-size="2xs">{nr}. {tittel} <Oppdiktet er={hendelser.some(({ oppdiktet }) => oppdiktet)} /></Heading>
      <Paragraph><Tag data-color={farge} variant="outline" data-size="sm">{siste ? tekst.hendelse[siste.hendelse] : forsinket ? tekst.forsinket : tekst.ikkeLevert}</Tag> {siste && `${visDag(siste.dato)} · `}{tekst.slag[slag]} · {tekst.fristen(visDag(frist))}</Paragraph>
      {beskrivelse && <Paragraph variant="long">{beskrivelse}</Paragraph>}
      {dokumentet && <Paragraph><Dokumentet hendelse={dokumentet} /></Paragraph>}
      {hendelser.length > 0 && (
        <details>
          <summary>{tekst.historikk(hendelser.length)}</summary>
          <ul className="punkter">
            {hendelser.map((hendelse) => (
              <li key={hendelse.tid}>
                <strong>{tekst.hendelseLinje(tekst.hendelse[hendelse.hendelse], visDag(hendelse.dato))}</strong>
                <Opplysninger rader={[[tekst.dokument, hendelse.url ? <Dokumentet key="fil" hendelse={hendelse} /> : hendelse.dokument], [tekst.ligger, hendelse.adresse], [tekst.merknad, hendelse.kommentar]]} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <Merknader merknader={merknader} />
      <Leveransevalg leveranse={leveranse} rediger={rediger} aapne={aapne} />
    </article>
  );
}

/** Det som er levert, som fil. Det nyeste står framme på kortet; resten ligger i det som har skjedd. */
function Dokumentet({ hendelse: { url, dokument, type, stoerrelse } }: { hendelse: EnLeveranse['hendelser'][number] }) {
  const tekst = useSidetekst('evaluering');
  const { vedlegg: { filtype } } = useTekst();
  return <a className="ds-link" href={url!} download>{tekst.fil(dokument ?? '', type ? filtype[type] : '', visStoerrelse(stoerrelse ?? 0))}</a>;
}

/** Det kommunene har å si, hver for seg. */
function Merknader({ merknader }: Pick<EnLeveranse, 'merknader'>) {
  const tekst = useSidetekst('evaluering');
  const { ord: { rolle: navnPaa } } = useTekst();
  if (merknader.length === 0) return null;
  return (
    <>
      <Heading level={4} data-size="2xs">{tekst.merknadene}</Heading>
      <ul className="punkter">
        {merknader.map(({ kommune, rolle, tekst: skrevet, tid }) => <li key={tid}><strong>{tekst.merknadFra(kommune, navnPaa(rolle as Rolle), visDag(tid.slice(0, 10)))}</strong><Paragraph variant="long">{skrevet}</Paragraph></li>)}
      </ul>
    </>
  );
}

function Leveransevalg({ leveranse, rediger, aapne }: Kort) {
  const tekst = useSidetekst('evaluering');
  const { nr, tittel, hendelser, handlinger } = leveranse;
  const levert = hendelser[0]?.hendelse === 'levert';
  const kan = (handling: string) => handlinger.includes(handling);
  return (
    <div className="knapper skjul-paa-papir">
      {rediger && <Button variant="tertiary" data-size="sm" aria-label={`${tekst.redigerLeveranse}: ${tittel}`} onClick={() => rediger({ slag: 'leveranse', nr })}>{tekst.redigerLeveranse}</Button>}
      {kan('leverDokument') && <Button data-size="sm" aria-label={`${tekst.leverDokument}: ${tittel}`} onClick={() => aapne({ leveranse, gjoer: 'dokument' })}>{tekst.leverDokument}</Button>}
      {kan('merkLeveranse') && <Button variant="secondary" data-size="sm" aria-label={`${tekst.merk}: ${tittel}`} onClick={() => aapne({ leveranse, gjoer: 'merknad' })}>{tekst.merk}</Button>}
      {kan('foerLeveranse') && !levert && <Button variant="secondary" data-size="sm" aria-label={`${tekst.lever}: ${tittel}`} onClick={() => aapne({ leveranse, gjoer: 'levert' })}>{tekst.lever}</Button>}
      {kan('foerLeveranse') && levert && (
        <>
          <Button data-size="sm" aria-label={`${tekst.godta}: ${tittel}`} onClick={() => aapne({ leveranse, gjoer: 'godtatt' })}>{tekst.godta}</Button>
          <Button variant="tertiary" data-size="sm" aria-label={`${tekst.sendTilbake}: ${tittel}`} onClick={() => aapne({ leveranse, gjoer: 'sendt_tilbake' })}>{tekst.sendTilbake}</Button>
        </>
      )}
    </div>
  );
}
