import { Paragraph } from '@digdir/designsystemet-react';
import { MerkLeveranseDocument } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../../ui/Kvittering.tsx';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import type { EnLeveranse } from '../avtaletyper.ts';

/** Det kommunen har å si om en leveranse. Det går til de andre partene og til dem som evaluerer. */
export function Merknadskjema({ avtaleId, leveranse: { nr, tittel }, lukk, gjort }: { avtaleId: string; leveranse: EnLeveranse; lukk: () => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const merk = useHandling(MerkLeveranseDocument);
  return (
    <Dialogvindu tittel={tekst.merkTittel(tittel)} lukk={lukk}>
      <Skjema navn={`merknad-${avtaleId}-${nr}`} felter={tekst.merknadfelter} start={{ tekst: '' }} knapp={tekst.merkKnapp} avbryt={lukk} send={({ tekst: ord }) => merk({ input: { evalueringsavtaleId: avtaleId, leveranse: nr, tekst: ord } })} ferdig={() => { gjort({ tekst: tekst.bleMerket(tittel), fokus: true }); lukk(); }}>
        <Paragraph>{tekst.merkTekst}</Paragraph>
        <Langtekstfelt navn="tekst" kreves />
      </Skjema>
    </Dialogvindu>
  );
}
