import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Suspense, useRef, useState } from 'react';
import { erfaringsvedleggsgrenser } from '#libs/contracts';
import { TrekkErfaringsvedleggDocument, UpdateErfaringsvedleggDocument, type EgenErfaringenFragment } from '../../../generated/graphql.ts';
import type { Feil } from '../../../graphql/feil.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Angre } from '../../../ui/Angre.tsx';
import { Bekreft } from '../../../ui/Bekreft.tsx';
import { Feilmelding } from '../../../ui/Feilmelding.tsx';
import { lat } from '../../../ui/lat.ts';
import { Seksjon } from '../../../ui/Seksjon.tsx';
import { EttVedlegg } from './EttVedlegg.tsx';
import { vedleggsfeilFoer } from './filfeil.ts';
import type { Eget } from './Vedleggstittel.tsx';

const NyttVedlegg = lat(() => import('./NyttVedlegg.tsx').then((fil) => fil.NyttVedlegg));
const Vedleggstittel = lat(() => import('./Vedleggstittel.tsx').then((fil) => fil.Vedleggstittel));
type Vindu = { slag: 'tittel' | 'trekk'; ett: Eget } | { slag: 'ny'; fil: File };

/** Vedleggene i utkastet. Ingenting av dette endrer det som er delt, bortsett fra å trekke. */
export function Vedlegg({ erfaring, hentIgjen }: { erfaring: EgenErfaringenFragment; hentIgjen: () => void }) {
  const tekst = useSidetekst('erfaringsvedlegg');
  const velger = useRef<HTMLInputElement>(null);
  const endre = useHandling(UpdateErfaringsvedleggDocument);
  const trekk = useHandling(TrekkErfaringsvedleggDocument);
  const [vindu, settVindu] = useState<Vindu | null>(null);
  const [avvist, settAvvist] = useState<{ navn: string; hvorfor: string } | null>(null);
  const [tattBort, settTattBort] = useState<Eget | null>(null);
  const [feil, settFeil] = useState<Feil | null>(null);
  const lukk = () => settVindu(null);
  const [kan, kanTrekke] = ['updateErfaringsvedlegg', 'trekkErfaringsvedlegg'].map((handling) => erfaring.handlinger.includes(handling)) as [boolean, boolean];
  const [med, bort] = [erfaring.vedlegg.filter(({ arkivert }) => !arkivert), erfaring.vedlegg.filter(({ arkivert }) => arkivert)];
  const levende = med.filter(({ trukket }) => !trukket);
  const fullt = levende.length >= erfaringsvedleggsgrenser.antall;

  async function gjoer({ id, versjon }: Eget, felt: { plass?: number; arkivert?: boolean }) {
    const svar = await endre({ input: { id, versjon, ...felt } });
    settFeil(svar.ok ? null : svar.feil);
    settTattBort((svar.ok && felt.arkivert && svar.data?.updateErfaringsvedlegg.vedlegg.find((en) => en.id === id)) || null);
  }
  function velg(fil: File) {
    const hvorfor = vedleggsfeilFoer(fil, tekst);
    settAvvist(hvorfor ? { navn: fil.name, hvorfor } : null);
    if (!hvorfor) settVindu({ slag: 'ny', fil });
  }
  const liste = (noen: Eget[]) => (
    <ul className="rader">{noen.map((ett) => (
      <li key={ett.id}>
        <EttVedlegg
          ett={ett} kan={kan} kanTrekke={kanTrekke} plass={levende.indexOf(ett) + 1} antall={levende.length} rediger={() => settVindu({ slag: 'tittel', ett })} trekk={() => settVindu({ slag: 'trekk', ett })}
          flytt={(plass) => void gjoer(ett, { plass })} bytt={() => void gjoer(ett, { arkivert: !ett.arkivert })}
        />
      </li>))}
    </ul>
  );
  return (
    <Seksjon tittel={tekst.tittel} valg={kan && !fullt && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => velger.current?.click()}><PlusIcon aria-hidden />{tekst.legg}</Button>}>
      <input ref={velger} type="file" accept={erfaringsvedleggsgrenser.endelser} hidden aria-hidden tabIndex={-1} onChange={({ target }) => { const [fil] = target.files ?? []; if (fil) velg(fil); target.value = ''; }} />
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
        {vindu?.slag === 'ny' && <NyttVedlegg erfaringId={erfaring.id} fil={vindu.fil} lukk={lukk} avvist={(hvorfor) => { settAvvist({ navn: vindu.fil.name, hvorfor }); lukk(); }} ferdig={() => { lukk(); hentIgjen(); }} />}
        {vindu?.slag === 'tittel' && <Vedleggstittel ett={vindu.ett} lukk={lukk} />}
      </Suspense>
      {vindu?.slag === 'trekk' && <Bekreft farlig tittel={tekst.trekkTittel} tekst={tekst.trekkTekst} knapp={tekst.trekk} lukk={lukk} gjoer={() => trekk({ id: vindu.ett.id })} />}
    </Seksjon>
  );
}
