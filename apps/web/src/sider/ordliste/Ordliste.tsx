import { Paragraph } from '@digdir/designsystemet-react';
import { OrdlisteDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Kommuneliste } from './Kommuneliste.tsx';
import { Ordene } from './Ordene.tsx';

/** Hva betyr ordet, og hvilken kommune er det? Likt i alle rom, for det er ingens hemmelighet. */
export function Ordliste() {
  const tekst = useSidetekst('ordliste');
  const spoerring = useSpoerring(OrdlisteDocument, {}, 'Ord Kommune');
  return (
    <>
      <Sidetittel tittel={tekst.tittel}><Paragraph variant="long">{tekst.ingress} <a className="ds-link skjul-paa-papir" href="#kommuner">{tekst.tilKommunene}</a></Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data} linjer={16}>
        {({ ordliste, kommuner }) => <><Ordene ordene={ordliste} /><Kommuneliste kommuner={kommuner} /></>}
      </Hentet>
    </>
  );
}
