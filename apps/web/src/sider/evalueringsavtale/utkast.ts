import type { EnUtgaveFragment, UpdateAvtaleutkastInput } from '../../generated/graphql.ts';

/** Delen av utkastet som redigeres. Uten nummer er det en ny. */
export interface Redigert { slag: 'grunnlag' | 'part' | 'leveranse' | 'termin' | 'del' | 'opsjon'; nr: number | null }
export type Utkastinnhold = Omit<UpdateAvtaleutkastInput, 'id' | 'versjon'>;

/** Utgaven slik den er, som innholdet den lagres med. Det serveren regner ut, er ikke med. */
export const innholdAv = ({ endring, formaal, fra, til, sum, noekkel, prisregulering, prisvilkaar, mva, mvaProsent, parter, deler, opsjoner, leveranser, terminer }: EnUtgaveFragment): Utkastinnhold => ({
  endring, formaal, fra, til, sum, noekkel, prisregulering, prisvilkaar, mva, mvaProsent,
  parter: parter.map(({ type, kommunenummer, navn, rolle, mandat, fast, innbyggere, vekt, egeninnsats, utFra, tilskuddTil }) => ({ type, kommunenummer, navn, rolle, mandat, fast, innbyggere, vekt, egeninnsats, utFra, tilskuddTil })),
  deler: deler.map(({ navn, kommunenummer, omfang }) => ({ navn, kommunenummer, omfang })), opsjoner: opsjoner.map(({ tekst, frist, til: tilDag }) => ({ tekst, frist, til: tilDag })),
  leveranser: leveranser.map(({ tittel, slag, frist, beskrivelse }) => ({ tittel, slag, frist, beskrivelse })), terminer: terminer.map(({ forfall, beloep, leveranse }) => ({ forfall, beloep, leveranse })),
});

/** Lista med raden satt inn på plassen sin, eller sist når den er ny. `null` tar den bort. */
export function medRad<T>(liste: readonly T[], nr: number | null, rad: T | null): T[] {
  if (nr === null) return rad === null ? [...liste] : [...liste, rad];
  return liste.flatMap((en, i) => (i === nr - 1 ? (rad === null ? [] : [rad]) : [en]));
}

/** Utkastet uten leveransen: terminene som ventet på den, venter ikke lenger, og de andre følger nummeret til sin. */
export function utenLeveranse(innhold: Utkastinnhold, nr: number): Utkastinnhold {
  const flyttet = (leveranse: number | null | undefined) => (leveranse == null || leveranse === nr ? null : leveranse > nr ? leveranse - 1 : leveranse);
  return { ...innhold, leveranser: medRad(innhold.leveranser ?? [], nr, null), terminer: innhold.terminer.map((termin) => ({ ...termin, leveranse: flyttet(termin.leveranse) })) };
}

/** Like store terminer, til øret, med forfall jevnt gjennom avtaletida: den 15. i måneden når det er månedene nok, ellers dag for dag. Ingen forfaller før avtalen begynner eller etter at den er slutt. */
export function jevneTerminer(sum: string, antall: number, fra: string, til: string): { forfall: string; beloep: string; leveranse: null }[] {
  const [aar, maaned, dag] = fra.split('-').map(Number) as [number, number, number];
  const maaneder = (Number(til.slice(0, 4)) - aar) * 12 + Number(til.slice(5, 7)) - maaned + 1;
  const dager = (Date.parse(til) - Date.parse(fra)) / 86_400_000 + 1;
  const forfall = (nr: number) => (antall <= maaneder ? new Date(Date.UTC(aar, maaned - 1 + Math.floor((nr * maaneder) / antall), 15)) : new Date(Date.UTC(aar, maaned - 1, dag + Math.floor((nr * dager) / antall)))).toISOString().slice(0, 10);
  const innenfor = (dagen: string) => (dagen < fra ? fra : dagen > til ? til : dagen);
  const [hel, rest] = [BigInt(sum) / BigInt(antall), Number(BigInt(sum) % BigInt(antall))];
  return Array.from({ length: antall }, (_, nr) => ({ forfall: innenfor(forfall(nr)), beloep: String(hel + (nr < rest ? 1n : 0n)), leveranse: null }));
}
