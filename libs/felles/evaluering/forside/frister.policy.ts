import { tidsrom } from '#libs/contracts';
import type { Avtalerad } from '../avtale.query.ts';
import { gjeldende } from '../visning.ts';
import type { Ventendefunn } from './forside.query.ts';
import type { Avtalefrist } from './forside.type.ts';

/** Fristene for dem som evaluerer, den nærmeste først. Det som er levert og venter på de andre, er ikke hennes. */
export function fristerIn(rad: Avtalerad | null, ventende: readonly Ventendefunn[], idag: string): Avtalefrist[] {
  const innhold = rad && gjeldende(rad)?.innhold;
  const leveranser = (innhold?.leveranser ?? []).flatMap(({ nr, tittel, frist }) => {
    const siste = rad!.hendelser.find((en) => en.leveranse === nr)?.hendelse;
    return siste === 'levert' || siste === 'godtatt' ? [] : [{ slag: 'leveranse', hva: tittel, dato: frist, forfalt: frist < idag, klar: siste === 'sendt_tilbake' }];
  });
  const moeter = (rad?.moeter ?? []).filter(({ avholdt, avlystFordi, dato }) => !avholdt && avlystFordi === null && (tidsrom(dato)?.til ?? dato) >= idag)
    .map(({ tittel, dato }) => ({ slag: 'moete', hva: tittel, dato: tidsrom(dato)?.fra ?? dato, forfalt: false, klar: false }));
  const opsjoner = (innhold?.opsjoner ?? []).flatMap(({ tekst, frist }) => (frist !== null && frist >= idag ? [{ slag: 'opsjon', hva: tekst, dato: frist, forfalt: false, klar: false }] : []));
  const funn = ventende.map(({ tittel, frist, besvart }) => ({ slag: 'funn', hva: tittel, dato: frist, forfalt: false, klar: besvart || frist < idag }));
  const slutt = innhold && innhold.til >= idag ? [{ slag: 'avtaleslutt', hva: rad!.navn, dato: innhold.til, forfalt: false, klar: false }] : [];
  return [...leveranser, ...moeter, ...opsjoner, ...funn, ...slutt].sort((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : 0));
}
