import type { skjema as nb } from '../nb/skjema.ts';

export const skjema: typeof nb = {
  lagre: 'Save',
  sender: 'Saving …',
  valgfritt: 'optional',
  ingenValgt: 'Not chosen',
  enPerLinje: 'Write one on each line.',
  tidshjelp: 'For example 15.09.2025, 2025-09 or just 2025.',
  beloepshjelp: 'In kroner, with a comma before the øre: for example 1\u00a0250\u00a0000 or 1\u00a0250,50.',
  lesesSom: (tid: string) => `Read as ${tid}`,
  feiltittel: 'Correct this before you save',
  // Only the first letter: a message may contain names of months.
  feilpunkt: (felt: string, feil: string) => (felt.endsWith('?') ? `${felt} ${feil}` : `${felt}: ${feil.charAt(0).toLowerCase()}${feil.slice(1)}`),
  utkast: 'This is your draft. It is not saved yet. Last written',
  forkastUtkast: 'Discard the draft',
  konflikt: {
    tittel: 'Two people have written at the same time',
    tekst: 'Someone else saved while you were writing. Nothing has been overwritten. Choose for each field what should stand.',
    lagretNaa: 'Saved now',
    dittForslag: 'What you wrote',
    tom: '(empty)',
    lagre: 'Save the choices',
    tilbake: 'Back to the form',
    ingenForskjell: 'What you wrote is the same as what is saved now. You can save again.',
  },
  ja: 'Yes',
  nei: 'No',
};
