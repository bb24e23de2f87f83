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

/** Like store terminer, til øret, med forfall jevnt gjennom avtaletida, den 15. i måneden. */
export function jevneTerminer(sum: string, antall: number, fra: string, til: string): { forfall: string; beloep: string; leveranse: null }[] {
  const [aar, maaned] = [Number(fra.slice(0, 4)), Number(fra.slice(5, 7)) - 1];
  const maaneder = (Number(til.slice(0, 4)) - aar) * 12 + Number(til.slice(5, 7)) - 1 - maaned + 1;
  const [hel, rest] = [BigInt(sum) / BigInt(antall), Number(BigInt(sum) % BigInt(antall))];
  return Array.from({ length: antall }, (_, i) => ({
    forfall: new Date(Date.UTC(aar, maaned + Math.floor((i * maaneder) / antall), 15)).toISOString().slice(0, 10), beloep: String(hel + (i < rest ? 1n : 0n)), leveranse: null,
  }));
}
