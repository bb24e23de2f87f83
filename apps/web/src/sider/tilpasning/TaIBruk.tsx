import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { TilpasningerAvDocument, type EnErfaringsideQuery, type TilpasningenFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

const TaIBrukSkjema = lat(() => import('./TaIBrukSkjema.tsx').then((fil) => fil.TaIBrukSkjema));

/** Har vi tatt den i bruk, og om ikke: vil vi? */
export function TaIBruk({ erfaring }: { erfaring: EnErfaringsideQuery['erfaring'] }) {
  const kan = useKan('tilpasning.les');
  if (!kan || !erfaring.innhold) return null;
  return <HosOss erfaring={{ ...erfaring, innhold: erfaring.innhold }} />;
}

type Lesbar = EnErfaringsideQuery['erfaring'] & { innhold: NonNullable<EnErfaringsideQuery['erfaring']['innhold']> };

function HosOss({ erfaring }: { erfaring: Lesbar }) {
  const { kort } = useSidetekst('tilpasning');
  const kanTa = useKan('tilpasning.skriv');
  const harTiltak = useKan('tiltak.skriv');
  const [aapen, settAapen] = useState(false);
  const spoerring = useSpoerring(TilpasningerAvDocument, { erfaringId: erfaring.id }, 'Tilpasning Tiltak');
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.tilpasninger} linjer={2}>
      {([tatt]) => {
        if (!tatt && (!kanTa || erfaring.egen)) return null;
        return (
          <Seksjon tittel={kort.tittel}>
            {tatt ? <Tatt tatt={tatt} /> : <><Paragraph>{harTiltak ? kort.tekstTiltak : kort.tekstIde}</Paragraph><div className="knapper skjul-paa-papir"><Button onClick={() => settAapen(true)}>{kort.knapp}</Button></div></>}
            <Suspense>{aapen && <TaIBrukSkjema id={erfaring.id} utgave={erfaring.utgave} kommune={erfaring.kommune} innhold={erfaring.innhold} lukk={() => settAapen(false)} />}</Suspense>
          </Seksjon>
        );
      }}
    </Hentet>
  );
}

function Tatt({ tatt: { tittel, tiltak, utgave, opprettet } }: { tatt: TilpasningenFragment }) {
  const { kort } = useSidetekst('tilpasning');
  const rom = useRom().arbeidsrom.kode;
  return (
    <>
      <Paragraph>{kort.tatt(visDag(opprettet), utgave)}</Paragraph>
      {tiltak?.arkivert && <p className="dempet">{kort.arkivert}</p>}
      <p>{tiltak ? <Lenke to="/$rom/tiltak/$id" params={{ rom, id: tiltak.id }}>{kort.tiltak(tiltak.navn)}</Lenke> : <Lenke to="/$rom/ideer" params={{ rom }}>{kort.ide(tittel)}</Lenke>}</p>
    </>
  );
}
