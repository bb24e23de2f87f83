import type { Nivaa, Retning, Telling } from '#libs/contracts';
import type { Rad } from '../../graphql/feil.ts';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

/** Definisjonen som skjemaverdier. En ny begynner med det vanligste. */
export const definisjonFra = (rad: Rad) => ({
  teller: somTekst(rad.teller), nevner: somTekst(rad.nevner), enhet: somTekst(rad.enhet), retning: somTekst(rad.retning) || 'hoeyere', nivaa: somTekst(rad.nivaa) || 'omraade',
  telling: somTekst(rad.telling) || 'ikke_personer', datakilde: somTekst(rad.datakilde),
});

export const definisjonTil = (v: ReturnType<typeof definisjonFra>) => ({
  teller: v.teller.trim(), nevner: tekstEllerNull(v.nevner), enhet: v.enhet.trim(), retning: v.retning as Retning, nivaa: v.nivaa as Nivaa, telling: v.telling as Telling, datakilde: v.datakilde.trim(),
});
