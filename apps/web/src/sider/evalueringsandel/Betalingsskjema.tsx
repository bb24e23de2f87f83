import { Paragraph } from '@digdir/designsystemet-react';
import { useWatch } from 'react-hook-form';
import { FoerAndelsbetalingDocument, type EnAndelFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { iAar, iDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall } from '../../ui/skjema/verdier.ts';
import type { EnTermin } from './Terminer.tsx';

/** Betalingen av en termin, ført som bruk i det budsjettåret pengene tas av. */
export function Betalingsskjema({ andel: { evalueringsavtaleId, linjer }, termin: { termin, beloep }, lukk, gjort }: { andel: EnAndelFragment; termin: EnTermin; lukk: () => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const foer = useHandling(FoerAndelsbetalingDocument);
  const valgte = linjer.filter(({ valgt }) => valgt);
  const aarMedPenger = valgte.map(({ aar }) => aar).filter((aar) => aar <= iAar());
  const start = { dato: iDag(), aar: String(aarMedPenger.includes(iAar()) ? iAar() : aarMedPenger.at(-1) ?? iAar()), post: '' };
  return (
    <Dialogvindu tittel={tekst.betalTittel(termin)} lukk={lukk}>
      <Skjema
        navn={`andelsbetaling-${evalueringsavtaleId}-${termin}`} felter={tekst.betalfelter} start={start} knapp={tekst.betalTermin} ferdig={() => { gjort({ tekst: tekst.bleBetalt(termin), fokus: true }); lukk(); }} avbryt={lukk}
        send={({ dato, aar, post }) => foer({ input: { evalueringsavtaleId, termin, dato, aar: Math.round(lesTall(aar) ?? 0), poster: post ? [{ finansieringspostId: post }] : [] } })}
      >
        <Paragraph>{tekst.betalTekst(visKroner(beloep))}</Paragraph>
        <Tekstfelt navn="dato" type="date" kreves />
        <Tallfelt navn="aar" kreves />
        <Postvalg linjer={valgte} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Bare postene i budsjettåret som er valgt. */
function Postvalg({ linjer }: { linjer: EnAndelFragment['linjer'] }) {
  const tekst = useSidetekst('evaluering');
  const aar = lesTall(String(useWatch({ name: 'aar' }) ?? ''));
  return <Valgfelt navn="post" tom={tekst.utenPost} valgene={linjer.filter((linje) => linje.aar === aar).flatMap(({ navn, poster }) => poster.map(({ id, tilskudd, disponert }) => [id, `${navn}: ${tilskudd}, ${visKroner(disponert)} kr`] as const))} />;
}
