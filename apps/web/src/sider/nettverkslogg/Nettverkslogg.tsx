import { Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { NettverksloggvalgDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import type { Loggutvalg } from '../logg/loggutvalg.ts';
import { Valgfilter } from '../logg/Valgfilter.tsx';
import { Nettverksbolk } from './Nettverksbolk.tsx';
import { NETTVERKSTYPER } from './nettverkstyper.ts';

/** Hvem har gjort hva i det felles rommet? */
export function Nettverkslogg() {
  const logg = useSidetekst('logg');
  const romnavn = useRomnavn();
  const utvalg = useSearch({ from: '/felles/logg' });
  const { data } = useSpoerring(NettverksloggvalgDocument, {}, NETTVERKSTYPER);
  return (
    <Tilgang krever="nettverkslogg.les">
      <Sidetittel tittel={logg.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{logg.felles.ingress}</Paragraph></Sidetittel>
      <Valgfilter utvalg={utvalg} personer={data?.nettverkslogg.personer ?? []} handlinger={data?.nettverkslogg.handlinger ?? []} />
      <Bolker key={JSON.stringify(utvalg)} utvalg={utvalg} />
    </Tilgang>
  );
}

/** Nyeste først, og så langt bakover som en ber om. Hver bolk er ett kall. */
function Bolker({ utvalg }: { utvalg: Loggutvalg }) {
  const [fra, settFra] = useState<(string | null)[]>([null]);
  return fra.map((foer, nr) => (
    <Nettverksbolk key={foer ?? ''} utvalg={utvalg} foer={foer} siste={nr === fra.length - 1} hentFlere={(neste) => settFra([...fra, neste])} />
  ));
}
