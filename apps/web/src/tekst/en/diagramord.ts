import { oppramsing, tallform } from '../former.ts';
import type { diagramord as nb } from '../nb/diagramord.ts';

const tall = [0, 1, 2, 3].map((desimaler) => tallform({ maximumFractionDigits: desimaler }));

export const diagramord: typeof nb = {
  heltall: (verdi) => tall[0]!(verdi),
  desimaltall: (verdi, desimaler) => tall[Math.min(desimaler, 3)]!(verdi),
  kroner: (beloep) => `NOK\u00a0${beloep}`, millioner: (antall) => `${antall}\u00a0m`, prosent: (andel) => `${andel}%`,
  liste: oppramsing,
  mellom: (fra, til) => `between ${fra} and ${til}`,
  stolper: { sum: 'Total', ingen: 'There are no amounts to show.', alt: (total, til) => `${total} in total. All of it goes to ${til}.`, mest: (total, til) => `${total} in total. Most goes to ${til}.` },
  bruk: {
    brukt: (spenn) => `${spenn} spent`, av: (budsjett) => `of ${budsjett}`, kolonner: ['Budget', 'Spent, at least', 'Spent, at most'],
    ingen: 'Nothing has been budgeted.', usikkert: 'Some of the spending is given in words or not at all, hence a range.',
    en: (bruk, budsjett) => `${bruk} of ${budsjett} has been spent.`, rad: (navn, bruk, budsjett) => `${navn}: ${bruk} of ${budsjett} has been spent.`,
  },
  linje: {
    kolonner: (enhet) => ['Period', `Figure (${enhet})`, 'Precision'], brudd: 'Break', maaltAnnerledes: 'measured differently from before',
    presisjon: { eksakt: 'exact', omtrent: 'about', mer_enn: 'more than', mellom: 'between two figures', utledet: 'calculated' }, maal: (verdi) => `target ${verdi}`,
    ingen: (tittel) => `${tittel}: nothing has been measured yet.`, siste: (tittel, omfang, verdi, enhet, periode) => `${tittel} (${omfang}): ${verdi} ${enhet} in ${periode}`, foerste: (verdi, periode) => `${verdi} in ${periode}`,
    vilTil: (verdi, aar) => `The municipality is aiming for ${verdi} in ${aar}.`, brutt: 'The figure has been measured in different ways, so the line is broken.',
  },
  svar: { kolonner: ['Share (%)', 'Lowest', 'Highest'] },
  hjul: {
    maaneder: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'], iDag: 'today', kolonner: ['Day', 'What'],
    ingen: 'Nothing has been entered for the rest of the year.', neste: (navn, dager) => `Next is ${navn}, in ${dager} days.`,
  },
};
