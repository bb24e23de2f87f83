import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import type { Avtalesvar } from '#libs/contracts';
import { SvarPaaAvtaleDocument, type EnAndelFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { iDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { kronerEllerNull, visKroner } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull } from '../../ui/skjema/verdier.ts';

/** Kommunens svar på akkurat det dokumentet som er lest. */
export function Svarskjema({ andel: { evalueringsavtaleId, navn, tilbud }, lukk, gjort }: { andel: EnAndelFragment; lukk: () => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const { ui } = useTekst();
  const svarPaa = useHandling(SvarPaaAvtaleDocument);
  return (
    <Dialogvindu tittel={tekst.svarTittel} lukk={lukk}>
      <Skjema
        navn={`avtalesvar-${evalueringsavtaleId}-${tilbud.utgave}`} felter={tekst.svarfelter} start={{ svar: '', rolle: '', dato: iDag(), bokfoert: '', merknad: '' }} knapp={tekst.svarKnapp} ferdig={() => { gjort({ tekst: tekst.bleSvart, fokus: true }); lukk(); }} avbryt={lukk}
        send={({ svar, rolle, dato, bokfoert, merknad }) => svarPaa({ input: { evalueringsavtaleId, utgave: tilbud.utgave, kontrollsum: tilbud.kontrollsum, svar: svar as Avtalesvar, rolle: rolle.trim(), dato, bokfoert: kronerEllerNull(bokfoert), merknad: tekstEllerNull(merknad) } })}
      >
        <Paragraph><strong>{tekst.svarGjelder(navn, tilbud.utgave, ui.kroner(visKroner(tilbud.sum)))}</strong></Paragraph>
        <Paragraph>{tekst.svarTekst}</Paragraph>
        <Valgfelt navn="svar" kreves tom={tekst.velgSvar} valgene={Object.entries(tekst.svaret)} />
        <Tekstfelt navn="rolle" kreves hjelp={tekst.svarRolleHjelp} />
        <Tekstfelt navn="dato" type="date" kreves />
        <Beloepsfelt navn="bokfoert" minst={0} hjelp={tekst.bokfoertHjelp} />
        <Merknad />
      </Skjema>
    </Dialogvindu>
  );
}

/** Et nei uten grunn hjelper ingen. */
function Merknad() {
  return <Langtekstfelt navn="merknad" kreves={useWatch({ name: 'svar' }) === 'avslaatt'} />;
}
