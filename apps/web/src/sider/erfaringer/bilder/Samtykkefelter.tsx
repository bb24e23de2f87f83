import { useWatch } from 'react-hook-form';
import { bildesamtykker } from '#libs/contracts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Kryss } from '../../../ui/skjema/Kryss.tsx';
import { Tekstfelt } from '../../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../../ui/skjema/Valgfelt.tsx';

/** Samtykket, og hvor lenge det gjelder når det er skriftlig. */
export function Samtykkefelter() {
  const { samtykke, hjelp } = useSidetekst('erfaringsbilde');
  const valgt: unknown = useWatch({ name: 'samtykke' });
  return (
    <>
      <Valgfelt navn="samtykke" kreves tom="" hjelp={hjelp.samtykke} valgene={bildesamtykker.map((kode) => [kode, samtykke[kode]])} />
      {valgt === 'skriftlig' && <Tekstfelt navn="samtykkeTil" type="date" hjelp={hjelp.samtykkeTil} />}
      {valgt !== '' && <Kryss navn="kanAapnes" />}
    </>
  );
}

/** Datoen gjelder bare et skriftlig samtykke; ellers er den ikke med. */
export const samtykkeTil = (verdier: { samtykke: string; samtykkeTil: string }) => (verdier.samtykke === 'skriftlig' && verdier.samtykkeTil) || null;
