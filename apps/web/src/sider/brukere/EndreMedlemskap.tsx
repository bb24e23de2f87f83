import { kommuneroller, type Rolle } from '#libs/contracts';
import { EndreMedlemskapDocument, type MedlemskapFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = ({ rolle, fra, til }: Rad) => ({ rolle: somTekst(rolle), fra: somTekst(fra), til: somTekst(til) });

export function EndreMedlemskap({ medlem, lukk }: { medlem: MedlemskapFragment; lukk: () => void }) {
  const brukere = useSidetekst('brukere');
  const { ord } = useTekst();
  const endre = useHandling(EndreMedlemskapDocument);
  const { rolle, fra, til } = brukere.felter;
  return (
    <Skjema
      navn={`medlemskap-${medlem.id}`} felter={{ rolle, fra, til }} start={fraRad(medlem as unknown as Rad)} versjon={medlem.versjon} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      visVerdi={(felt, verdi) => (felt === 'rolle' ? ord.rolle(verdi as Rolle) : String(verdi))}
      send={(verdier, versjon) => endre({ input: { id: medlem.id, versjon, rolle: verdier.rolle as Rolle, fra: tekstEllerNull(verdier.fra), til: tekstEllerNull(verdier.til) } })}
    >
      <Valgfelt navn="rolle" kreves valgene={kommuneroller.map((kode) => [kode, ord.rolle(kode)])} />
      <Tekstfelt navn="fra" type="date" kreves />
      <Tekstfelt navn="til" type="date" hjelp={brukere.datohjelp.til} />
    </Skjema>
  );
}
