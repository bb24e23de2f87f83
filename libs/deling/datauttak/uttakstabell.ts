import type { Uttaksrom } from '#libs/contracts';

/**
 * Hva slags verdi en kolonne har. Den bestemmer formen i CSV, i regnearket og i skjemaet. `antall` er et antall personer, og skjules når det er lavt.
 */
export const kolonneslag = ['tekst', 'heltall', 'tall', 'kroner', 'ja', 'liste', 'tid', 'dag', 'tidspunkt', 'id', 'kilde', 'json', 'antall', 'merker'] as const;
export type Kolonneslag = (typeof kolonneslag)[number];
/** `uttrykk` er satt når verdien ikke er kolonnen med samme navn i tabellen selv. */
export interface Uttakskolonne { navn: string; slag: Kolonneslag; uttrykk?: string }
export type Uttaksrad = Record<string, unknown>;

/**
 * En tabell slik den er med i en pakke. Bare kolonnene som står her, er med: en ny kolonne kommer ikke av seg selv.
 * `synlig` sier det samme som muren sier for den som leser utenfra, så pakken kommunen lager, er den samme som evaluatoren får.
 */
export interface Uttakstabell<Rom extends string = Uttaksrom> {
  rom: Rom;
  tabell: string;
  /** Skjemaet tabellen ligger i, når det ikke er kommunens. */
  skjema?: 'felles';
  navn: string;
  om: string;
  kolonner: readonly Uttakskolonne[];
  /** Kolonnene i databasen som ikke er med, og hvorfor. */
  utelatt: Readonly<Record<string, string>>;
  synlig: string;
  /** Det raden må kobles til for å si hva den er. */
  kobling?: string;
  /** Året raden hører til. Tomt når tabellen gjelder alle år. */
  aar?: string;
  rekkefoelge?: string;
  /** Kolonnene som skal være tomme fordi antallet bak er lavt eller ukjent. */
  skjul?: (rad: Uttaksrad, grense: number) => string[];
}

export const person = 'Hvem i kommunen som gjorde det, er ikke med.';
export const eier = 'Den samme i hele pakken.';

/** `'id:id navn nr:heltall'` er tre kolonner; uten slag er det tekst. */
export const kolonner = (liste: string, ...andre: Uttakskolonne[]): Uttakskolonne[] => [...liste.trim().split(/\s+/).map((en): Uttakskolonne => {
  const [navn, slag = 'tekst'] = en.split(':') as [string, Kolonneslag?];
  if (!kolonneslag.includes(slag)) throw new Error(`${slag} er ikke et slag kolonne.`);
  return { navn, slag };
}), ...andre];
