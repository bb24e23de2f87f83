import type { FieldError } from '#libs/contracts';

/** Det ved en sak som avgjør hva koordinatoren kan gjøre med den. */
export interface Sakstilstand { id: string; slaattInnI: string | null; harInnslaatte: boolean }

/** En sak slås bare inn i en som står for seg selv, og aldri med egne saker på slep: da ville en kjede gjemt hvor et bidrag hører til. */
export const kanSlaasInn = (sak: Sakstilstand, maal: Sakstilstand) => sak.id !== maal.id && sak.slaattInnI === null && !sak.harInnslaatte && maal.slaattInnI === null;

/** Et svar må ha ord; hvem det kom fra og når, hører til svaret. */
export const svarErrors = (svar: string | null, svarFra: string | null, svarDato: string | null): FieldError[] =>
  (svar === null && (svarFra !== null || svarDato !== null) ? [{ path: 'svar', code: 'REQUIRED' }] : []);

export const handlingerFor = (kanSkrive: boolean, { lukket, harInnslaatte }: { lukket: boolean; harInnslaatte: boolean }): string[] =>
  (kanSkrive ? ['updateBarrieresak', ...(lukket ? [] : ['knyttBidrag', 'addDagsordensak', ...(harInnslaatte ? [] : ['mergeBarrieresak'])])] : []);
