import { Paragraph } from '@digdir/designsystemet-react';
import { limits, nivaaer, retninger, tellinger } from '#libs/contracts';
import { CreateFellesindikatorDocument, PublishFellesindikatorDocument, type FellesindikatorFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { definisjonFra, definisjonTil } from '../resultater/definisjonsverdier.ts';

/** En ny felles indikator, eller en ny utgave av en som finnes. Begge gjelder med det samme. */
export function Fellesindikatorskjema({ indikator, lukk }: { indikator: FellesindikatorFragment | null; lukk: () => void }) {
  const { skjema: tekst, ny, nyUtgaveAv, ...ord } = useSidetekst('fellesindikatorer');
  const opprett = useHandling(CreateFellesindikatorDocument);
  const publiser = useHandling(PublishFellesindikatorDocument);
  const fraRad = (rad: Rad) => ({ kode: '', navn: somTekst(rad.navn), ...definisjonFra(rad), deltakelse: rad.deltakelse === true, veiledning: somTekst(rad.veiledning), endring: '' });
  const lister: Record<string, Record<string, string>> = { retning: ord.retning, nivaa: ord.nivaa, telling: ord.telling };
  return (
    <Dialogvindu tittel={indikator ? nyUtgaveAv(indikator.gjeldende.navn) : ny} lukk={lukk}>
      <Skjema
        navn={indikator ? `ny-fellesutgave-${indikator.id}` : 'ny-fellesindikator'} felter={tekst.felter} start={fraRad(indikator?.gjeldende ?? {})} versjon={indikator?.versjon ?? 0} fraRad={fraRad}
        knapp={indikator ? tekst.publiser : tekst.opprett} ferdig={lukk} avbryt={lukk} visVerdi={(felt, verdi) => lister[felt]?.[String(verdi)] ?? String(verdi)}
        send={({ kode, endring, deltakelse, veiledning, ...v }, versjon) => {
          const innhold = { navn: v.navn.trim(), ...definisjonTil(v), deltakelse, veiledning: tekstEllerNull(veiledning) };
          return indikator ? publiser({ input: { id: indikator.id, versjon, ...innhold, endring: endring.trim() } }) : opprett({ input: { kode: kode.trim(), ...innhold } });
        }}
      >
        <Paragraph>{indikator ? tekst.nyUtgaveTekst : tekst.gjelderStraks}</Paragraph>
        {indikator ? <Langtekstfelt navn="endring" kreves /> : <Tekstfelt navn="kode" kreves maks={60} hjelp={tekst.kodehjelp} />}
        <Tekstfelt navn="navn" kreves />
        <Tekstfelt navn="teller" kreves maks={limits.setning} hjelp={tekst.tellerhjelp} />
        <Tekstfelt navn="nevner" maks={limits.setning} hjelp={tekst.nevnerhjelp} />
        <Tekstfelt navn="enhet" kreves />
        <Valgfelt navn="retning" kreves valgene={retninger.map((en) => [en, ord.retning[en]])} />
        <Valgfelt navn="nivaa" kreves valgene={nivaaer.map((en) => [en, ord.nivaa[en]])} />
        <Valgfelt navn="telling" kreves valgene={tellinger.map((en) => [en, ord.telling[en]])} />
        <Kryss navn="deltakelse" />
        <Tekstfelt navn="datakilde" kreves maks={limits.setning} />
        <Langtekstfelt navn="veiledning" hjelp={tekst.veiledninghjelp} />
      </Skjema>
    </Dialogvindu>
  );
}
