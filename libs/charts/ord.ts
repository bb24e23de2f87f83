import type { Tallord, Tallpresisjon, Tidsord } from '#libs/contracts';
import { tallord, tidsord } from '#libs/contracts';

/** Ordene i diagrammene, på én målform. Tallene skrives med målformens egen form. */
export interface Diagramord {
  heltall: (verdi: number) => string;
  desimaltall: (verdi: number, desimaler: number) => string;
  kroner: (tall: string) => string;
  millioner: (tall: string) => string;
  prosent: (tall: string) => string;
  liste: (navn: readonly string[]) => string;
  /** Beløpet står med enheten; det første i et spenn gjør ikke det. */
  mellom: (fra: string, til: string) => string;
  stolper: { sum: string; ingen: string; alt: (total: string, til: string) => string; mest: (total: string, til: string) => string };
  bruk: {
    brukt: (spenn: string) => string; av: (budsjett: string) => string; kolonner: readonly [budsjett: string, minst: string, hoeyst: string];
    ingen: string; usikkert: string; en: (bruk: string, budsjett: string) => string; rad: (navn: string, bruk: string, budsjett: string) => string;
  };
  linje: {
    kolonner: (enhet: string) => readonly [periode: string, tall: string, presisjon: string]; brudd: string; maaltAnnerledes: string; presisjon: Record<Tallpresisjon, string>; maal: (tall: string) => string;
    ingen: (tittel: string) => string; siste: (tittel: string, omfang: string, tall: string, enhet: string, periode: string) => string; foerste: (tall: string, periode: string) => string; vilTil: (tall: string, aar: number) => string; brutt: string;
  };
  svar: { kolonner: readonly [andel: string, minst: string, mest: string] };
  hjul: { maaneder: readonly string[]; iDag: string; kolonner: readonly [dag: string, hva: string]; ingen: string; neste: (navn: string, dager: number) => string };
}

/** Det et diagram trenger å vite om språk; nettsidenes katalog har alt. */
export interface Diagramtekst { diagramord: Diagramord; tallord: Tallord; tidsord: Tidsord }

const tall = [0, 1, 2, 3].map((desimaler) => new Intl.NumberFormat('nb-NO', { maximumFractionDigits: desimaler }));

/** Bokmål. */
export const diagramord: Diagramord = {
  heltall: (verdi) => tall[0]!.format(verdi),
  desimaltall: (verdi, desimaler) => tall[Math.min(desimaler, 3)]!.format(verdi),
  kroner: (beloep) => `${beloep}\u00a0kr`, millioner: (antall) => `${antall}\u00a0mill.`, prosent: (andel) => `${andel}\u00a0%`,
  liste: (navn) => (navn.length < 2 ? navn.join('') : `${navn.slice(0, -1).join(', ')} og ${navn.at(-1)}`),
  mellom: (fra, til) => `mellom ${fra} og ${til}`,
  stolper: { sum: 'Sum', ingen: 'Det er ingen beløp å vise.', alt: (total, til) => `Til sammen ${total}. Alt går til ${til}.`, mest: (total, til) => `Til sammen ${total}. Mest går til ${til}.` },
  bruk: {
    brukt: (spenn) => `${spenn} brukt`, av: (budsjett) => `av ${budsjett}`, kolonner: ['Budsjett', 'Brukt, minst', 'Brukt, høyst'],
    ingen: 'Det er ikke budsjettert noe.', usikkert: 'Noe av bruken er oppgitt med ord eller ikke i det hele tatt, derfor et spenn.',
    en: (bruk, budsjett) => `Det er brukt ${bruk} av ${budsjett}.`, rad: (navn, bruk, budsjett) => `${navn}: ${bruk} av ${budsjett} er brukt.`,
  },
  linje: {
    kolonner: (enhet) => ['Periode', `Tall (${enhet})`, 'Presisjon'], brudd: 'Brudd', maaltAnnerledes: 'målt på en annen måte enn før',
    presisjon: { eksakt: 'nøyaktig', omtrent: 'om lag', mer_enn: 'flere enn', mellom: 'mellom to tall', utledet: 'regnet ut' }, maal: (verdi) => `mål ${verdi}`,
    ingen: (tittel) => `${tittel}: det er ikke målt noe ennå.`, siste: (tittel, omfang, verdi, enhet, periode) => `${tittel} (${omfang}): ${verdi} ${enhet} i ${periode}`, foerste: (verdi, periode) => `${verdi} i ${periode}`,
    vilTil: (verdi, aar) => `Kommunen vil til ${verdi} i ${aar}.`, brutt: 'Tallet er målt på ulike måter, så rekka er brutt.',
  },
  svar: { kolonner: ['Andel (%)', 'Minst', 'Mest'] },
  hjul: {
    maaneder: 'jan feb mars apr mai juni juli aug sep okt nov des'.split(' '), iDag: 'i dag', kolonner: ['Dag', 'Hva'],
    ingen: 'Det er ikke ført noe på resten av året.', neste: (navn, dager) => `Det neste er ${navn}, om ${dager} dager.`,
  },
};

export const bokmaal: Diagramtekst = { diagramord, tallord, tidsord };
