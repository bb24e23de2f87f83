import '../../tema/veiviser.css';
import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { VeiviserDocument, type VeiviserQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Fasen } from './Fasen.tsx';
import { Rest } from './Rest.tsx';
import { Staasted } from './Staasted.tsx';

/** Hvor er vi på veien, hva gjenstår, og hvem har gjort det før? */
export function Veiviser() {
  const tekst = useSidetekst('veiviser');
  const romnavn = useRomnavn();
  const spoerring = useSpoerring(VeiviserDocument, {}, 'Veiviser Veiviserpunkt Fasekryss Faseplass Tiltak Handlingsplan Vedtak Styringsdokument Vedlegg');
  return (
    <Tilgang krever="veiviser.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.veiviser} linjer={14}>{(veiviser) => <Veien veiviser={veiviser} />}</Hentet>
    </Tilgang>
  );
}

function Veien({ veiviser }: { veiviser: VeiviserQuery['veiviser'] }) {
  const tekst = useSidetekst('veiviser');
  const [alt, settAlt] = useState(false);
  const { satsing, plass, faser, handlinger } = veiviser;
  const naa = plass?.faseNr ?? 1;
  const oppdiktet = plass?.oppdiktet || faser.some(({ resultater, spoersmaal }) => [...resultater, ...spoersmaal].some(({ kryss }) => kryss?.oppdiktet));
  return (
    <>
      <OppdiktetForklart er={oppdiktet ?? false} />
      {satsing === null ? <Paragraph className="hovedsetning">{tekst.utenSatsing}</Paragraph> : (
        <>
          <Staasted plass={plass} faser={faser} kan={handlinger.includes('setFaseplass')} />
          <Rest faser={faser} naa={naa} />
        </>
      )}
      <Button variant="tertiary" className="skjul-paa-papir aapne-alt" onClick={() => settAlt(!alt)}>{alt ? tekst.lukk : tekst.aapne}</Button>
      {faser.map((fase) => <Fasen key={`${fase.nr}-${String(alt)}`} fase={fase} her={satsing !== null && plass?.faseNr === fase.nr} aapen={alt || fase.nr === naa} teller={satsing !== null} />)}
    </>
  );
}
