import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Suspense, useRef, useState } from 'react';
import { bildegrenser } from '#libs/contracts';
import { TrekkSamtykkeDocument, UpdateErfaringsbildeDocument, type EgenErfaringenFragment } from '../../../generated/graphql.ts';
import type { Feil } from '../../../graphql/feil.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Angre } from '../../../ui/Angre.tsx';
import { Bekreft } from '../../../ui/Bekreft.tsx';
import { Feilmelding } from '../../../ui/Feilmelding.tsx';
import { lat } from '../../../ui/lat.ts';
import { Seksjon } from '../../../ui/Seksjon.tsx';
import type { Bilde } from './Bildeskjema.tsx';
import { EttBilde } from './EttBilde.tsx';
import { feilFoer } from './filfeil.ts';

const NyttBilde = lat(() => import('./NyttBilde.tsx').then((fil) => fil.NyttBilde));
const Bildetekster = lat(() => import('./Bildeskjema.tsx').then((fil) => fil.Bildetekster));
const Bildesamtykkeskjema = lat(() => import('./Bildeskjema.tsx').then((fil) => fil.Bildesamtykkeskjema));
type Vindu = { slag: 'tekst' | 'samtykke' | 'trekk'; bilde: Bilde } | { slag: 'ny'; fil: File };

/** Bildene i utkastet. Ingenting av dette endrer det som er delt, bortsett fra samtykket. */
export function Bilder({ erfaring, hentIgjen }: { erfaring: EgenErfaringenFragment; hentIgjen: () => void }) {
  const tekst = useSidetekst('erfaringsbilde');
  const velger = useRef<HTMLInputElement>(null);
  const endre = useHandling(UpdateErfaringsbildeDocument);
  const trekk = useHandling(TrekkSamtykkeDocument);
  const [vindu, settVindu] = useState<Vindu | null>(null);
  const [avvist, settAvvist] = useState<{ navn: string; hvorfor: string } | null>(null);
  const [tattBort, settTattBort] = useState<{ id: string; versjon: number } | null>(null);
  const [feil, settFeil] = useState<Feil | null>(null);
  const lukk = () => settVindu(null);
  const kan = erfaring.handlinger.includes('updateErfaringsbilde');
  const [med, bort] = [erfaring.bilder.filter(({ arkivert }) => !arkivert), erfaring.bilder.filter(({ arkivert }) => arkivert)];
  const levende = med.filter(({ trukket }) => !trukket);
  const fullt = levende.length >= bildegrenser.antall;

  async function gjoer({ id, versjon }: Bilde, felt: { plass?: number; arkivert?: boolean }) {
    const svar = await endre({ input: { id, versjon, ...felt } });
    settFeil(svar.ok ? null : svar.feil);
    const ny = svar.ok && svar.data?.updateErfaringsbilde.bilder.find((en) => en.id === id);
    settTattBort(ny && felt.arkivert ? ny : null);
  }
  function velg(fil: File) {
    const hvorfor = feilFoer(fil, tekst);
    settAvvist(hvorfor ? { navn: fil.name, hvorfor } : null);
    if (!hvorfor) settVindu({ slag: 'ny', fil });
  }
  const liste = (noen: Bilde[]) => (
    <ul className="rader">{noen.map((bilde) => (
      <li key={bilde.id} className="bilderaden">
        <EttBilde
          bilde={bilde} kan={kan} kanSamtykke={erfaring.handlinger.includes('endreBildesamtykke')} plass={levende.indexOf(bilde) + 1} antall={levende.length} rediger={() => settVindu({ slag: 'tekst', bilde })} samtykke={() => settVindu({ slag: 'samtykke', bilde })}
          trekk={() => settVindu({ slag: 'trekk', bilde })} flytt={(plass) => void gjoer(bilde, { plass })} bytt={() => void gjoer(bilde, { arkivert: !bilde.arkivert })}
        />
      </li>))}
    </ul>
  );
  return (
    <Seksjon tittel={tekst.tittel} valg={kan && !fullt && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => velger.current?.click()}><PlusIcon aria-hidden />{tekst.legg}</Button>}>
      <input ref={velger} type="file" accept={bildegrenser.endelser} hidden aria-hidden tabIndex={-1} onChange={({ target }) => { const [fil] = target.files ?? []; if (fil) velg(fil); target.value = ''; }} />
      {avvist && (
        <Alert data-color="danger" role="alert" className="filfeil">
          <Paragraph>{avvist.hvorfor}</Paragraph>
          <Button icon variant="tertiary" data-color="neutral" data-size="sm" aria-label={tekst.lukkFeil(avvist.navn)} onClick={() => settAvvist(null)}><XMarkIcon aria-hidden /></Button>
        </Alert>
      )}
      {tattBort && <Angre tekst={tekst.tattBort} angre={() => endre({ input: { id: tattBort.id, versjon: tattBort.versjon, arkivert: false } })} ferdig={() => settTattBort(null)} />}
      {feil && <Feilmelding feil={feil} />}
      {med.length === 0 && <Paragraph className="dempet">{tekst.ingen}</Paragraph>}
      {kan && <Paragraph className="dempet skjul-paa-papir">{fullt ? tekst.fullt : tekst.hint}</Paragraph>}
      {med.length > 0 && liste(med)}
      {bort.length > 0 && <details className="arkiverte skjul-paa-papir"><summary>{tekst.tatteBort(bort.length)}</summary>{liste(bort)}</details>}
      <Suspense>
        {vindu?.slag === 'ny' && <NyttBilde erfaringId={erfaring.id} fil={vindu.fil} lukk={lukk} avvist={(hvorfor) => { settAvvist({ navn: vindu.fil.name, hvorfor }); lukk(); }} ferdig={() => { lukk(); hentIgjen(); }} />}
        {vindu?.slag === 'tekst' && <Bildetekster bilde={vindu.bilde} lukk={lukk} />}
        {vindu?.slag === 'samtykke' && <Bildesamtykkeskjema bilde={vindu.bilde} lukk={lukk} />}
      </Suspense>
      {vindu?.slag === 'trekk' && <Bekreft farlig tittel={tekst.trekkTittel} tekst={tekst.trekkTekst} knapp={tekst.trekk} lukk={lukk} gjoer={() => trekk({ id: vindu.bilde.id })} />}
    </Seksjon>
  );
}
