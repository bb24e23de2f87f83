import type { Innlesing } from './innlesing.type.ts';

export type Kolonnetype = 'text' | 'text[]' | 'int' | 'bigint' | 'numeric' | 'boolean';
/** En tabell en post kan vise til, med navnet feltet har i fila. `budsjettaar` finnes av året. */
export type Viser = 'satsing' | 'tiltak' | 'innsatsomraade' | 'tilskudd' | 'budsjettaar' | 'budsjettlinje' | 'finansieringspost' | 'forbruk'
  | 'maal' | 'indikator' | 'indikatordefinisjon' | 'maaleperiode' | 'virkningskjede' | 'virkningsledd';
/** En post fra fila, med nøkkelen til posten den står under. */
export interface Filpost { post: object & { noekkel: string }; under?: Partial<Record<Viser, string>> }

/** Hvordan én tabell fylles. Feltet «tilVerdi» i fila er kolonnen `til_verdi`; `viserTil` er nøkler som blir til `<navn>_id`. */
export interface Tabell {
  navn: string;
  poster: (fil: Innlesing) => Filpost[];
  viserTil: Viser[];
  felt: Record<string, Kolonnetype>;
  /** Det et utelatt felt betyr, når det ikke er tomt. Lister er tomme lister. */
  standard?: Record<string, unknown>;
  versjonert: boolean;
  /**
   * Rader som føres én gang: en rad som finnes, røres ikke. `likt` er feltene ei fil ikke kan si noe annet om etterpå;
   * uten den har kommunen arbeidet videre med raden, og fila sier ikke lenger hvordan den er.
   */
  foeresEnGang?: { likt: string[] };
  /** Felt en ny rad får, og som ikke står i fila. */
  nyRad?: Record<string, string>;
  /** Radene er en del av budsjettet, og står når det er vedtatt. */
  iBudsjettet?: true;
  /** Tabellen har kolonnen `endret`. */
  stempel?: boolean;
}

/** En koblingstabell: radene til `fra` er nøyaktig de som står i fila. */
export interface Kobling { navn: string; fra: 'maal' | 'tiltak' | 'tilskudd' | 'indikator'; til: 'maal' | 'innsatsomraade' | 'finansieringskilde'; par: (fil: Innlesing) => { fra: string; til: string[] }[]; stempel?: boolean }
