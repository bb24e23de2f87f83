import { feltbeleggslag, type Funnbeleggslag } from '#libs/contracts';
import { CreateFeltbeleggDocument, type EttFunnFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, tidEllerNull } from '../../ui/skjema/verdier.ts';
import type { EnFunnutgave, Vindubruk } from './funntyper.ts';

/** Arbeid i felten, som antall og tid. Aldri hvem. */
export function Beleggskjema({ funn, utgave, lukk, gjort }: { funn: EttFunnFragment; utgave: EnFunnutgave } & Vindubruk) {
  const tekst = useSidetekst('funn');
  const legg = useHandling(CreateFeltbeleggDocument);
  return (
    <Dialogvindu tittel={tekst.knapp.felt} lukk={lukk}>
      <Skjema
        navn={`feltbelegg-${funn.id}`} felter={tekst.beleggfelter} start={{ slag: 'intervju', antall: '', periode: '' }} versjon={utgave.versjon} avbryt={lukk} ferdig={() => { gjort({ tekst: tekst.bleBelagt, fokus: true }); lukk(); }}
        send={({ slag, antall, periode }, versjon) => legg({ input: { id: funn.id, versjon, slag: slag as Funnbeleggslag, antall: Math.round(lesTall(antall) ?? 0), periode: tidEllerNull(periode)! } })}
      >
        <Valgfelt navn="slag" kreves valgene={feltbeleggslag.map((slag) => [slag, tekst.beleggslag[slag]] as const)} />
        <Tallfelt navn="antall" kreves />
        <Tidsfelt navn="periode" kreves />
      </Skjema>
    </Dialogvindu>
  );
}
