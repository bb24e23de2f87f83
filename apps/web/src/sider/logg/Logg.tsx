import { Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Kjede } from './Kjede.tsx';
import { Lesinger } from './Lesinger.tsx';
import { Listevalg } from './Listevalg.tsx';
import { Loggbolk } from './Loggbolk.tsx';
import { Loggfilter } from './Loggfilter.tsx';
import type { Loggutvalg } from './loggutvalg.ts';

/** Hvem har gjort hva, og hvem utenfra har lest? */
export function Logg() {
  const logg = useSidetekst('logg');
  const romnavn = useRomnavn();
  const utvalg = useSearch({ from: '/$rom/logg' });
  return (
    <Tilgang krever="logg.les">
      <Sidetittel tittel={logg.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{logg.ingress}</Paragraph></Sidetittel>
      <Listevalg utvalg={utvalg} />
      {utvalg.liste === 'lesing' ? <Lesinger key={JSON.stringify(utvalg)} utvalg={utvalg} /> : (
        <>
          <Kjede />
          <Loggfilter utvalg={utvalg} />
          <Bolker key={JSON.stringify(utvalg)} utvalg={utvalg} />
        </>
      )}
    </Tilgang>
  );
}

/** Nyeste først, og så langt bakover som en ber om. Hver bolk er ett kall. */
function Bolker({ utvalg }: { utvalg: Loggutvalg }) {
  const [fra, settFra] = useState<(string | null)[]>([null]);
  return fra.map((foer, nr) => (
    <Loggbolk key={foer ?? ''} utvalg={utvalg} foer={foer} siste={nr === fra.length - 1} hentFlere={(neste) => settFra([...fra, neste])} />
  ));
}
