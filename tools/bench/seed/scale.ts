/** Skala S: fire kommuner, fem år, seksti nye tiltak i året, fire budsjettlinjer på hvert. */
export const scale = { aar: 5, tiltak: 60, linjer: 4 } as const;

/** Kommunene skiller seg på det som gjør forsiden ulik: hvor planen er, om programmet er vedtatt, og hvor mye som er oppdiktet. */
export interface Kommuneform { nummer: string; planNaa: 'sendt' | 'vedtatt' | 'utkast' | null; programVedtatt: boolean; oppdiktet: 'ingenting' | 'noe' | 'alt' }
export const kommuner: readonly Kommuneform[] = [
  { nummer: '3118', planNaa: 'sendt', programVedtatt: true, oppdiktet: 'ingenting' },
  { nummer: '3101', planNaa: 'vedtatt', programVedtatt: true, oppdiktet: 'ingenting' },
  { nummer: '3105', planNaa: 'utkast', programVedtatt: false, oppdiktet: 'noe' },
  { nummer: '3107', planNaa: null, programVedtatt: true, oppdiktet: 'alt' },
];

export const bruker = (nummer: string) => `maaling@${nummer}.demo`;
export const passord = 'bare-for-maalingen-1';
