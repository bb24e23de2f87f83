import { Alert, Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { ArchiveUndersoekelseDocument, EnUndersoekelseDocument, RemoveUndersoekelsesrundeDocument, type EnRundeFragment, type EnUndersoekelseFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Spoersmaalene } from './Spoersmaalene.tsx';
import { UNDERSOEKELSESTYPER } from './undersoekelsestyper.ts';

const Endre = lat(() => import('./Endre.tsx').then((fil) => fil.Endre));
const LesInn = lat(() => import('./LesInn.tsx').then((fil) => fil.LesInn));
const DelRunde = lat(() => import('./DelRunde.tsx').then((fil) => fil.DelRunde));

/** Én undersøkelse: hva som er endret, og hvor sikkert det er, spørsmål for spørsmål. */
export function EnUndersoekelse() {
  const tekst = useSidetekst('undersoekelse');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const { id = '' } = useParams({ strict: false });
  const spoerring = useSpoerring(EnUndersoekelseDocument, { id }, UNDERSOEKELSESTYPER);
  const denne = spoerring.data?.undersoekelse;
  return (
    <Tilgang krever="undersoekelse.les">
      <Lenke to="/$rom/undersoekelser" params={{ rom: arbeidsrom.kode }} className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilUndersoekelser}</Lenke>
      <Sidetittel tittel={denne?.navn ?? tekst.tittel} sted={romnavn(arbeidsrom)}>{denne && <OppdiktetForklart er={denne.oppdiktet || denne.runder.some(({ oppdiktet }) => oppdiktet)} />}</Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.undersoekelse} linjer={8}>{(funnet) => <Innholdet undersoekelse={funnet} />}</Hentet>
    </Tilgang>
  );
}

function Innholdet({ undersoekelse }: { undersoekelse: EnUndersoekelseFragment }) {
  const tekst = useSidetekst('undersoekelse');
  const arkiver = useHandling(ArchiveUndersoekelseDocument);
  const [aapent, settAapent] = useState<'lesInn' | 'endre' | 'bort' | null>(null);
  const [gjort, settGjort] = useState<string | null>(null);
  const lukk = () => settAapent(null);
  const { id, navn, versjon, arkivert, runder, grense, handlinger } = undersoekelse;
  return (
    <>
      {arkivert && <Alert data-color="info"><Paragraph>{tekst.lagtBort}</Paragraph></Alert>}
      <Seksjon tittel={tekst.spoersmaalene}><Spoersmaalene runder={runder} grense={grense} /></Seksjon>
      <Seksjon tittel={tekst.rundene} valg={handlinger.includes('lesInnUndersoekelse') && <Button className="skjul-paa-papir" onClick={() => settAapent('lesInn')}><PlusIcon aria-hidden />{tekst.nyRunde}</Button>}>
        {runder.map((runde) => <Runde key={runde.id} runde={runde} meld={settGjort} />)}
      </Seksjon>
      {handlinger.includes('archiveUndersoekelse') && (
        <div className="knapper skjul-paa-papir">
          {handlinger.includes('updateUndersoekelse') && <Button variant="tertiary" onClick={() => settAapent('endre')}>{tekst.endre.knapp}</Button>}
          <Button variant="tertiary" onClick={() => (arkivert ? void arkiver({ input: { id, versjon, arkivert: false } }) : settAapent('bort'))}>{arkivert ? tekst.hentFram : tekst.leggBort}</Button>
        </div>
      )}
      <Suspense>{aapent === 'lesInn' && <LesInn undersoekelse={undersoekelse} lukk={lukk} lest={(hva) => { lukk(); settGjort(tekst.lest(hva)); }} />}</Suspense>
      <Suspense>{aapent === 'endre' && <Endre undersoekelse={undersoekelse} lukk={lukk} endret={() => { lukk(); settGjort(tekst.endre.ble); }} />}</Suspense>
      {aapent === 'bort' && <Bekreft tittel={tekst.leggBortTittel(navn)} tekst={tekst.leggBortTekst} knapp={tekst.leggBort} lukk={lukk} gjoer={(naa = versjon) => arkiver({ input: { id, versjon: naa, arkivert: true } })} />}
      {gjort && <Kvittering gjort={{ tekst: gjort, fokus: true }} lukk={() => settGjort(null)} />}
    </>
  );
}

function Runde({ runde, meld }: { runde: EnRundeFragment; meld: (tekst: string) => void }) {
  const tekst = useSidetekst('undersoekelse');
  const fjern = useHandling(RemoveUndersoekelsesrundeDocument);
  const [aapent, settAapent] = useState<'del' | 'fjern' | null>(null);
  const lukk = () => settAapent(null);
  const navn = tekst.runde(tekst.slag[runde.runde], visTidsangivelse(runde.dato));
  const antall = runde.spoersmaal.map(({ n }) => n ?? 0);
  return (
    <article className="kort">
      <Heading level={3} data-size="2xs">{navn}</Heading>
      {runde.harVaertDelt && <p className="merker"><Tag data-color="info">{tekst.harVaertDelt}</Tag></p>}
      <Opplysninger rader={[[tekst.omraade, runde.omraade], [tekst.besvart, tekst.nMellom(Math.min(...antall), Math.max(...antall))], [tekst.metode, runde.metode], [tekst.kilde, runde.kildetekst]]} />
      {runde.handlinger.length > 0 && (
        <div className="knapper skjul-paa-papir">
          {runde.handlinger.includes('delUndersoekelse') && <Button variant="secondary" onClick={() => settAapent('del')}>{tekst.del}</Button>}
          {runde.handlinger.includes('removeUndersoekelsesrunde') && <Button variant="tertiary" data-color="danger" onClick={() => settAapent('fjern')}>{tekst.fjern}</Button>}
        </div>
      )}
      <Suspense>{aapent === 'del' && <DelRunde rundeId={runde.id} navn={navn} lukk={lukk} delt={() => { lukk(); meld(tekst.delt); }} />}</Suspense>
      {aapent === 'fjern' && <Bekreft farlig tittel={tekst.fjernTittel(navn)} tekst={tekst.fjernTekst} knapp={tekst.fjern} lukk={lukk} gjoer={(versjon = runde.versjon) => fjern({ input: { id: runde.id, versjon } })} />}
    </article>
  );
}
