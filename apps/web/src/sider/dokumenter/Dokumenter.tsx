import { Alert, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { useId } from 'react';
import { DokumenterPerDatoDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { iDag, visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Boka } from './Boka.tsx';
import type { Dokumentdag } from './dokumentutvalg.ts';
import { Periodene } from './Periodene.tsx';
import { Planene } from './Planene.tsx';
import { Styringsdokumentene } from './Styringsdokumentene.tsx';
import { Tiltakene } from './Tiltakene.tsx';
import { Vedleggene } from './Vedleggene.tsx';

const rute = getRouteApi('/$rom/dokumenter');

/** Hva gjaldt den dagen? */
export function Dokumenter() {
  const tekst = useSidetekst('dokumenter');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const { dato } = rute.useSearch();
  const dag = dato ?? iDag();
  const spoerring = useSpoerring(DokumenterPerDatoDocument, { perDato: dag }, 'Satsing Styringsdokument Handlingsplan Maaleperiode Vedlegg Postering Tiltak');
  return (
    <Tilgang krever="dokument.les">
      <Sidetittel key={dag} tittel={tekst.tittel(visDag(dag))} sted={romnavn(arbeidsrom)}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
        <Dagvelger dag={dag} />
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.dokumenterPerDato}>{(alt) => <Alt alt={alt} />}</Hentet>
    </Tilgang>
  );
}

function Dagvelger({ dag }: { dag: string }) {
  const tekst = useSidetekst('dokumenter');
  const { arbeidsrom: { kode } } = useRom();
  const [navigate, id] = [rute.useNavigate(), useId()];
  return (
    <div className="filterfelt skjul-paa-papir">
      <div className="ds-field">
        <Label htmlFor={id}>{tekst.velgDag}</Label>
        <Input id={id} type="date" max={iDag()} value={dag} onChange={({ target }) => { if (target.value) void navigate({ search: { dato: target.value }, replace: true, resetScroll: false }); }} />
      </div>
      {dag !== iDag() && <Lenke to="/$rom/dokumenter" params={{ rom: kode }} search={{}}>{tekst.visIDag}</Lenke>}
    </div>
  );
}

function Alt({ alt }: { alt: Dokumentdag }) {
  const tekst = useSidetekst('dokumenter');
  const { dag, naar, satsingFra, lukket, styringsdokumenter, handlingsplaner, perioder, vedlegg, boka, tiltak } = alt;
  const oppdiktet = [styringsdokumenter, handlingsplaner, perioder, vedlegg, tiltak].some((del) => del?.some((ett) => ett.oppdiktet)) || boka?.oppdiktet === true;
  if (naar === 'ikke_kommet') return <Alert data-color="info"><Paragraph>{tekst.ikkeKommet}</Paragraph></Alert>;
  return (
    <>
      <OppdiktetForklart er={oppdiktet} />
      {naar === 'foer_satsingen' && <Alert data-color="info"><Paragraph>{tekst.foerSatsingen(satsingFra!)}</Paragraph></Alert>}
      {lukket.length > 0 && <Alert data-color="info"><Paragraph>{tekst.lukket(lukket.map((rom) => tekst.rom[rom]))}</Paragraph></Alert>}
      {styringsdokumenter && <Styringsdokumentene dokumenter={styringsdokumenter} />}
      {handlingsplaner && <Planene planer={handlingsplaner} dag={dag} />}
      {perioder && <Periodene perioder={perioder} />}
      {boka && <Boka boka={boka} dag={dag} />}
      {tiltak && <Tiltakene tiltak={tiltak} />}
      {vedlegg && <Vedleggene vedlegg={vedlegg} />}
    </>
  );
}
