import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { CancelKalenderpunktDocument, RestoreKalenderpunktDocument, type EtKalenderpunktFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { somTekst } from '../../ui/skjema/verdier.ts';

/** Avlyser med en grunn. Kan angres med det samme. */
export function Avlysskjema({ punkt: { id, tittel, versjon: naa }, lukk, gjort }: { punkt: EtKalenderpunktFragment; lukk: () => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('kalender');
  const [avlys, taOpp] = [useHandling(CancelKalenderpunktDocument), useHandling(RestoreKalenderpunktDocument)];
  return (
    <Dialogvindu tittel={tekst.avlysTittel(tittel)} lukk={lukk}>
      <Skjema
        navn={`avlys-${id}`} felter={tekst.avlysfelter} start={{ avlystFordi: '' }} versjon={naa} knapp={tekst.avlys} ferdig={lukk} avbryt={lukk} fraRad={({ avlystFordi }) => ({ avlystFordi: somTekst(avlystFordi) })}
        send={async ({ avlystFordi }, versjon) => {
          const svar = await avlys({ input: { id, versjon, avlystFordi: avlystFordi.trim() } });
          const etter = svar.ok ? svar.data?.cancelKalenderpunkt.versjon : null;
          if (etter) gjort({ tekst: tekst.bleAvlyst(tittel), fokus: true, angre: () => taOpp({ input: { id, versjon: etter } }) });
          return svar;
        }}
      >
        <Paragraph>{tekst.avlysTekst}</Paragraph>
        <Langtekstfelt navn="avlystFordi" kreves maks={limits.setning} />
      </Skjema>
    </Dialogvindu>
  );
}
