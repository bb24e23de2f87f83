import { Paragraph } from '@digdir/designsystemet-react';
import { BekreftOverfoeringDocument, type OverfoeringFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { kronerEllerNull, somKroner } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst } from '../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttVindu.tsx';
import { usePengeside } from './pengetyper.ts';

const fraRad = (rad: Rad) => ({ beloep: somKroner(rad.beloep ?? rad.beloepOere), finansieringspostId: somTekst(rad.finansieringspostId) });

/** Controller sier hvor mye som faktisk er igjen. */
export function Bekreftskjema({ overfoering, lukk, ferdig }: Vindusvalg & { overfoering: OverfoeringFragment }) {
  const { bekreft: tekst, oensk } = useSidetekst('oekonomiskjema');
  const { linjer } = usePengeside();
  const bekreft = useHandling(BekreftOverfoeringDocument);
  const poster = linjer.flatMap((linje) => linje.poster.map(({ id, tilskudd }) => [id, oensk.post(linje.navn, tilskudd.navn)] as const));
  return (
    <Dialogvindu tittel={tekst.tittel(overfoering.navn)} lukk={lukk}>
      <Skjema
        navn={`bekreft-${overfoering.id}`} felter={tekst.felter} start={fraRad({ ...overfoering })} versjon={overfoering.versjon} fraRad={fraRad} knapp={tekst.knapp} ferdig={ferdig} avbryt={lukk}
        visVerdi={(felt, verdi) => (felt === 'finansieringspostId' ? (poster.find(([id]) => id === verdi)?.[1] ?? '') : String(verdi))}
        send={({ beloep, finansieringspostId }, versjon) => bekreft({ input: { id: overfoering.id, versjon, beloep: kronerEllerNull(beloep) ?? '', finansieringspostId: finansieringspostId || null } })}
      >
        <Beloepsfelt navn="beloep" kreves />
        <Valgfelt navn="finansieringspostId" kreves tom={oensk.velgPost} valgene={poster} />
        <Paragraph className="skjer">{tekst.skjer}</Paragraph>
      </Skjema>
    </Dialogvindu>
  );
}
