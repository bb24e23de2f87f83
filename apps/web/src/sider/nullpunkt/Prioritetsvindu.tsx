import { useWatch } from 'react-hook-form';
import { limits, prioriteter, type Prioritet } from '#libs/contracts';
import { UpdateIndikatorDocument } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst } from '../../ui/skjema/verdier.ts';
import type { Nullpunktslinje } from './Nullpunkt.tsx';

const fraRad = (rad: Rad) => ({ prioritet: somTekst(rad.prioritet), prioritetFordi: somTekst(rad.prioritetFordi) });

/** Hvor viktig tallet er, og hvorfor. Uten et valg er det ikke vurdert. */
export function Prioritetsvindu({ indikator, lukk }: { indikator: Nullpunktslinje['indikator']; lukk: () => void }) {
  const tekst = useSidetekst('nullpunkt');
  const endre = useHandling(UpdateIndikatorDocument);
  return (
    <Dialogvindu tittel={tekst.vurderHva(indikator.navn)} lukk={lukk}>
      <Skjema
        navn={`prioritet-${indikator.id}`} felter={tekst.felter} start={fraRad(indikator)} versjon={indikator.versjon} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
        visVerdi={(felt, verdi) => (felt === 'prioritet' ? tekst.prioriteter[verdi as Prioritet] ?? tekst.ikkeVurdert : String(verdi))}
        send={({ prioritet, prioritetFordi }, versjon) => endre({ input: { id: indikator.id, versjon, prioritet: (prioritet || null) as Prioritet | null, prioritetFordi: prioritet ? prioritetFordi.trim() : null } })}
      >
        <Valgfelt navn="prioritet" tom={tekst.ikkeVurdert} valgene={prioriteter.map((kode) => [kode, tekst.prioriteter[kode]])} />
        <Grunnen />
      </Skjema>
    </Dialogvindu>
  );
}

/** Vises når det er noe å grunngi. */
function Grunnen() {
  const { grunnHjelp } = useSidetekst('nullpunkt');
  const prioritet = useWatch({ name: 'prioritet' }) as string;
  return prioritet ? <Langtekstfelt navn="prioritetFordi" kreves maks={limits.setning} rader={3} hjelp={grunnHjelp} /> : null;
}
