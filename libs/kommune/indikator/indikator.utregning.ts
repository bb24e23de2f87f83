import { linjer } from './definisjon/linje.ts';
import type { HelIndikator, HelMaaling } from './hel-indikator.type.ts';
import { indikatorhandlinger, maalingshandlinger, type Indikatoraktoer } from './indikator.policy.ts';
import { inOrder, maalstilling, tallIn, utviklingIn } from './maaling/endring.policy.ts';

/** Indikatoren slik den leses, før noe er regnet ut. */
export interface Indikatorrad extends Omit<HelIndikator, 'maalinger' | 'definisjon' | 'siste' | 'maalstilling' | 'handlinger'> {
  maalinger: Omit<HelMaaling, 'endring' | 'brudd' | 'handlinger'>[];
}

/** Legger til endringen i hver måling, den siste målingen, og det den som spør, kan gjøre. */
export function utregnet(rad: Indikatorrad, aktoer: Indikatoraktoer): HelIndikator {
  const tilstand = { arkivert: rad.arkivert, ansvarligId: rad.ansvarlig?.id ?? null };
  const linje = linjer(rad.definisjoner);
  const paaLinja = <M extends { definisjonId: string }>(maaling: M): M => ({ ...maaling, definisjonId: linje.get(maaling.definisjonId) ?? maaling.definisjonId });
  const alle = rad.maalinger.map(paaLinja);
  const maalinger = inOrder(rad.maalinger).reverse().map((maaling) => (
    { ...maaling, ...utviklingIn(paaLinja(maaling), alle), handlinger: maalingshandlinger(tilstand, maaling.periodestatus, aktoer) }) as HelMaaling);
  const definisjon = rad.definisjoner[0]!;
  const siste = maalinger.find(({ omfang }) => omfang === definisjon.nivaa) ?? maalinger[0] ?? null;
  const naadd = siste && paaLinja(siste).definisjonId === linje.get(definisjon.id) ? maalstilling(tallIn(siste), rad.maalverdi, definisjon.retning) : null;
  return { ...rad, maalinger, definisjon, siste, maalstilling: naadd, handlinger: indikatorhandlinger(tilstand, aktoer) } as HelIndikator;
}
