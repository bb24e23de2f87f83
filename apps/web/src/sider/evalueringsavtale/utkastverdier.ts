import type { Leveranseslag } from '#libs/contracts';
import type { Utkastinnhold } from './utkast.ts';
import { kronerEllerNull, somKroner } from '../../ui/penger.ts';
import { somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

type Rad<N extends 'leveranser' | 'deler' | 'opsjoner'> = NonNullable<Utkastinnhold[N]>[number];
type Termin = Utkastinnhold['terminer'][number];

export const leveranseverdier = (en?: Rad<'leveranser'>) => ({ tittel: somTekst(en?.tittel), slag: somTekst(en?.slag ?? 'notat'), frist: somTekst(en?.frist), beskrivelse: somTekst(en?.beskrivelse) });
export const fraLeveranse = ({ tittel, slag, frist, beskrivelse }: ReturnType<typeof leveranseverdier>): Rad<'leveranser'> => ({ tittel: tittel.trim(), slag: slag as Leveranseslag, frist, beskrivelse: tekstEllerNull(beskrivelse) });

export const terminverdier = (en?: Termin) => ({ forfall: somTekst(en?.forfall), beloep: somKroner(en?.beloep), leveranse: somTekst(en?.leveranse) });
export const fraTermin = ({ forfall, beloep, leveranse }: ReturnType<typeof terminverdier>): Termin => ({ forfall, beloep: kronerEllerNull(beloep) ?? '', leveranse: leveranse ? Number(leveranse) : null });

export const delverdier = (en?: Rad<'deler'>) => ({ navn: somTekst(en?.navn), kommunenummer: somTekst(en?.kommunenummer), omfang: somTekst(en?.omfang) });
export const fraDel = ({ navn, kommunenummer, omfang }: ReturnType<typeof delverdier>): Rad<'deler'> => ({ navn: navn.trim(), kommunenummer: tekstEllerNull(kommunenummer), omfang: omfang.trim() });

export const opsjonsverdier = (en?: Rad<'opsjoner'>) => ({ tekst: somTekst(en?.tekst), frist: somTekst(en?.frist), til: somTekst(en?.til) });
export const fraOpsjon = ({ tekst, frist, til }: ReturnType<typeof opsjonsverdier>): Rad<'opsjoner'> => ({ tekst: tekst.trim(), frist: tekstEllerNull(frist), til: tekstEllerNull(til) });
