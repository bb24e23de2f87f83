import type { skjema as nb } from '../nb/skjema.ts';

export const skjema: typeof nb = {
  lagre: 'Lagre',
  sender: 'Lagrar …',
  valgfritt: 'valfritt',
  ingenValgt: 'Ikkje vald',
  enPerLinje: 'Skriv éin på kvar linje.',
  tidshjelp: 'Til dømes 15.09.2025, mars 2025, våren 2025 eller berre 2025.',
  beloepshjelp: 'I kroner, til dømes 1\u00a0250\u00a0000 eller 1\u00a0250,50.',
  lesesSom: (tid) => `Blir lese som ${tid}`,
  feiltittel: 'Rett dette før du lagrar',
  feilpunkt: (felt, feil) => (felt.endsWith('?') ? `${felt} ${feil}` : `${felt}: ${feil.toLowerCase()}`),
  utkast: 'Dette er utkastet ditt. Det er ikkje lagra enno. Sist skrive',
  forkastUtkast: 'Forkast utkastet',
  konflikt: {
    tittel: 'To har skrive samtidig',
    tekst: 'Nokon andre lagra mens du skreiv. Ingenting er overskrive. Vel for kvart felt kva som skal gjelde.',
    lagretNaa: 'Lagra no',
    dittForslag: 'Det du skreiv',
    tom: '(tomt)',
    lagre: 'Lagre vala',
    tilbake: 'Tilbake til skjemaet',
    ingenForskjell: 'Det du skreiv, er det same som er lagra no. Du kan lagre igjen.',
  },
  ja: 'Ja',
  nei: 'Nei',
};
