import { createHash } from 'node:crypto';
import { defaultPolicy, singleAsEarlier, singleHiddenBecause, tidsrom, type Earlier, type Nivaa, type Omfang, type Retning, type SingleReason, type Tallpresisjon, type Telling } from '#libs/contracts';
import type { Godkjentmaaling } from '#libs/kommune/indikator';
import { isAboutPersons, isShare } from './antall-personer.ts';

/** Et tall slik det forlater kommunen. Uten verdi er det skjult. Navnet og enheten er de eneste ordene. */
export interface DeltIndikatorRad {
  serieId: string; navn: string; enhet: string; retning: Retning; nivaa: Nivaa; telling: Telling; omfang: Omfang;
  definisjonsutgave: number; fellesKode: string | null; fellesUtgave: number | null;
  verdi: number | null; tilVerdi: number | null; presisjon: Tallpresisjon | null;
}
/** Det serien har vist før: perioden, hva tallet var et tall av, og om det var skjult. */
export interface Minne { indikatorId: string; periode: string; grunnlag: string; skjult: boolean }
/** Det som går ut, og det bare kommunen får vite: hvorfor et tall er skjult, hva serien skal huske, og hva som ikke er med. */
export interface DelteIndikatorer { rader: DeltIndikatorRad[]; grunner: (SingleReason | null)[]; minner: Minne[]; utelatt: string[] }

/**
 * Tallene for en godkjent periode, med dem som ikke kan vises, skjult: ett tall for hver indikator. Har den flere, er det tallet for nivået den er laget for;
 * flere tall om de samme menneskene kan trekkes fra hverandre. Det som ikke har noe slikt tall, er utelatt.
 */
export function delteIndikatorer(periode: string, maalinger: readonly Godkjentmaaling[], minne: readonly Minne[]): DelteIndikatorer {
  const ut: DelteIndikatorer = { rader: [], grunner: [], minner: [], utelatt: [] };
  for (const [indikatorId, alle] of Map.groupBy(maalinger, (maaling) => maaling.indikatorId)) {
    const valgt = alle.length === 1 ? alle[0]! : only(alle.filter(({ omfang, nivaa }) => omfang === nivaa));
    if (!valgt || valgt.verdi === null) { ut.utelatt.push(alle[0]!.navn); continue; }
    const grunnlag = JSON.stringify([valgt.omfang, valgt.omfangNavn, valgt.linje]);
    const grunn = hiddenBecause(periode, valgt, grunnlag, minne.filter((en) => en.indikatorId === indikatorId));
    const { navn, enhet, retning, nivaa, telling, omfang, fellesKode, fellesUtgave, verdi, tilVerdi, presisjon } = valgt;
    ut.rader.push({
      serieId: indikatorId, navn, enhet, retning, nivaa, telling, omfang, definisjonsutgave: valgt.utgave, fellesKode, fellesUtgave,
      ...(grunn ? { verdi: null, tilVerdi: null, presisjon: null } : { verdi, tilVerdi, presisjon }),
    });
    ut.grunner.push(grunn);
    ut.minner.push({ indikatorId, periode, grunnlag, skjult: grunn !== null });
  }
  return ut;
}

/** Fingeravtrykket av det som forlater kommunen. Et skjult tall er ikke med, så fingeravtrykket er ikke en fasit å prøve mot. */
export const resultatkontrollsum = (periode: string, rader: readonly DeltIndikatorRad[]): string => createHash('sha256').update(JSON.stringify([periode, rader])).digest('hex');

function hiddenBecause(periode: string, { telling, enhet, nevner, verdi }: Godkjentmaaling, grunnlag: string, minne: readonly Minne[]): SingleReason | null {
  if (telling === 'ikke_personer' && !isAboutPersons(enhet)) return null;
  const antall = nevner !== null || isShare(enhet) ? null : verdi;
  const earlier = minne.map((en): Earlier => singleAsEarlier(periodOf(en.periode), en.grunnlag, en.skjult));
  return singleHiddenBecause(antall, defaultPolicy, grunnlag, { period: periodOf(periode), earlier });
}

function periodOf(periode: string) {
  const { fra, til } = tidsrom(periode)!;
  return { from: fra, to: til };
}

const only = <T>(values: readonly T[]): T | null => (values.length === 1 ? values[0]! : null);
