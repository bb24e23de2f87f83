import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { FellesindikatorerDocument, type FellesindikatorerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { EnFellesindikator } from './EnFellesindikator.tsx';

const Fellesindikatorskjema = lat(() => import('./Fellesindikatorskjema.tsx').then((fil) => fil.Fellesindikatorskjema));
type Lista = FellesindikatorerQuery['fellesindikatorer'];

/** Hva er det nettverket måler likt, og hva er det egentlig? Koordinatoren skriver; kommunene leser den samme siden i sitt eget rom. */
export function Fellesindikatorer() {
  const tekst = useSidetekst('fellesindikatorer');
  const romnavn = useRomnavn();
  const { type, kode, ...rom } = useRom().arbeidsrom;
  const spoerring = useSpoerring(FellesindikatorerDocument, {}, 'Fellesindikator');
  const [ny, settNy] = useState(false);
  const kanLage = spoerring.data?.fellesindikatorer.handlinger.includes('createFellesindikator') ?? false;
  const maaler = useKan('indikator.les');
  return (
    <Tilgang krever="fellesindikator.les">
      <Sidetittel tittel={type === 'kommune' ? tekst.tittelIKommunen : tekst.tittel} sted={romnavn({ type, navn: rom.navn })}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
        <p className="sevidere skjul-paa-papir">
          {type === 'kommune' && maaler && <Lenke to="/$rom/resultater" params={{ rom: kode }}>{tekst.tilResultatene}</Lenke>}
          {type === 'kommune' ? <Lenke to="/$rom/sammenligning" params={{ rom: kode }} search={{ spoersmaal: 'indikatorer' }}>{tekst.tilSammenligningen}</Lenke> : <Lenke to="/felles/sammenligning" search={{ spoersmaal: 'indikatorer' }}>{tekst.tilSammenligningen}</Lenke>}
        </p>
        {kanLage && <div className="knapper hodeknapper skjul-paa-papir"><Button onClick={() => settNy(true)}><PlusIcon aria-hidden />{tekst.ny}</Button></div>}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.fellesindikatorer} linjer={10}>{(lista) => <Innhold lista={lista} />}</Hentet>
      <Suspense>{ny && <Fellesindikatorskjema indikator={null} lukk={() => settNy(false)} />}</Suspense>
    </Tilgang>
  );
}

function Innhold({ lista: { nettverk, indikatorer, handlinger } }: { lista: Lista }) {
  const tekst = useSidetekst('fellesindikatorer');
  if (!nettverk) return <Tom tittel={tekst.ingenNettverk} tekst={tekst.ingenNettverkTekst} />;
  if (indikatorer.length === 0) return <Tom tittel={tekst.ingen} tekst={handlinger.length > 0 ? tekst.ingenTekst : tekst.ingenTekstLeser} />;
  const [iBruk, avviklede] = [indikatorer.filter(({ avviklet }) => !avviklet), indikatorer.filter(({ avviklet }) => avviklet)];
  return (
    <>
      <OppdiktetForklart er={indikatorer.some(({ utgaver }) => utgaver.some(({ oppdiktet }) => oppdiktet))} />
      {iBruk.length > 0 && <Seksjon tittel={tekst.iBruk}>{iBruk.map((indikator) => <EnFellesindikator key={indikator.id} indikator={indikator} />)}</Seksjon>}
      {avviklede.length > 0 && <Seksjon tittel={tekst.avviklede}>{avviklede.map((indikator) => <EnFellesindikator key={indikator.id} indikator={indikator} />)}</Seksjon>}
    </>
  );
}
