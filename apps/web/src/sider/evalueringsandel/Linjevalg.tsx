import { Paragraph } from '@digdir/designsystemet-react';
import { VelgAndelslinjerDocument, type EnAndelFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';

/** Budsjettlinjene som er satt av til evalueringen. */
export function Linjevalg({ andel: { evalueringsavtaleId, versjon: naa, linjer }, lukk, gjort }: { andel: EnAndelFragment; lukk: () => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const velg = useHandling(VelgAndelslinjerDocument);
  return (
    <Dialogvindu tittel={tekst.velgLinjer} lukk={lukk}>
      {linjer.length === 0 ? <Paragraph>{tekst.ingenAaVelge}</Paragraph> : (
        <Skjema
          navn={`andelslinjer-${evalueringsavtaleId}`} felter={tekst.linjefelter} start={{ linjer: linjer.filter(({ valgt }) => valgt).map(({ id }) => id) }} versjon={naa} ferdig={() => { gjort({ tekst: tekst.bleValgt, fokus: true }); lukk(); }} avbryt={lukk}
          send={({ linjer: valgte }, versjon) => velg({ input: { evalueringsavtaleId, versjon, budsjettlinjeIder: valgte } })}
        >
          <Paragraph>{tekst.velgLinjerTekst}</Paragraph>
          <Flervalg navn="linjer" valgene={linjer.map(({ id, aar, navn, sattAv }) => [id, tekst.linje(aar, navn, visKroner(sattAv))])} />
        </Skjema>
      )}
    </Dialogvindu>
  );
}
