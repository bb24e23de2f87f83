import { oppramsing, tallform } from '../former.ts';
import type { diagramord as nb } from '../nb/diagramord.ts';

const tall = [0, 1, 2, 3].map((desimaler) => tallform({ maximumFractionDigits: desimaler }));

export const diagramord: typeof nb = {
  heltall: (verdi) => tall[0]!(verdi),
  desimaltall: (verdi, desimaler) => tall[Math.min(desimaler, 3)]!(verdi),
  kroner: (beloep) => `${beloep}\u00a0kr`, millioner: (antall) => `${antall}\u00a0mill.`, prosent: (andel) => `${andel}\u00a0%`,
  liste: oppramsing,
  mellom: (fra, til) => `mellom ${fra} og ${til}`,
  stolper: { sum: 'Sum', ingen: 'Det er ingen beløp å vise.', alt: (total, til) => `Til saman ${total}. Alt går til ${til}.`, mest: (total, til) => `Til saman ${total}. Mest går til ${til}.` },
  bruk: {
    brukt: (spenn) => `${spenn} brukt`, av: (budsjett) => `av ${budsjett}`, kolonner: ['Budsjett', 'Brukt, minst', 'Brukt, høgst'],
    ingen: 'Det er ikkje budsjettert noko.', usikkert: 'Noko av bruken er oppgitt med ord eller ikkje i det heile, difor eit spenn.',
    en: (bruk, budsjett) => `Det er brukt ${bruk} av ${budsjett}.`, rad: (navn, bruk, budsjett) => `${navn}: ${bruk} av ${budsjett} er brukt.`,
  },
  linje: {
    kolonner: (enhet) => ['Periode', `Tal (${enhet})`, 'Presisjon'], brudd: 'Brot', maaltAnnerledes: 'målt på ein annan måte enn før',
    presisjon: { eksakt: 'nøyaktig', omtrent: 'om lag', mer_enn: 'fleire enn', mellom: 'mellom to tal', utledet: 'rekna ut' }, maal: (verdi) => `mål ${verdi}`,
    ingen: (tittel) => `${tittel}: det er ikkje målt noko enno.`, siste: (tittel, omfang, verdi, enhet, periode) => `${tittel} (${omfang}): ${verdi} ${enhet} i ${periode}`, foerste: (verdi, periode) => `${verdi} i ${periode}`,
    vilTil: (verdi, aar) => `Kommunen vil til ${verdi} i ${aar}.`, brutt: 'Talet er målt på ulike måtar, så rekkja er broten.',
  },
  svar: { kolonner: ['Del (%)', 'Minst', 'Mest'] },
  hjul: {
    maaneder: 'jan feb mars apr mai juni juli aug sep okt nov des'.split(' '), iDag: 'i dag', kolonner: ['Dag', 'Kva'],
    ingen: 'Det er ikkje ført noko på resten av året.', neste: (navn, dager) => `Det neste er ${navn}, om ${dager} dagar.`,
  },
};
