/** De to kolonnene i budsjettabellen. */
export const budsjettkolonner = ['kdd', 'ekstern'] as const;
export type Budsjettkolonne = (typeof budsjettkolonner)[number];

/** Hva slags giver et tilskudd kommer fra. */
export const giverarter = ['kdd', 'stat', 'fylkeskommune', 'kommune', 'privat'] as const;
export type Giverart = (typeof giverarter)[number];

/** Et tilskudd kan ha flere givere av ulik art, eller ingen som er oppgitt. */
export const delteGiverarter = [...giverarter, 'flere', 'ikke_oppgitt'] as const;
export type DeltGiverart = (typeof delteGiverarter)[number];

/** Bruk av penger deles per giverart, og for temaet samlet: om helheten kan mer være kjent enn om delene. */
export const delteBruksarter = ['i_alt', ...delteGiverarter] as const;
export type DeltBruksart = (typeof delteBruksarter)[number];

/** Ordene rapportene bruker når de ikke oppgir et beløp. */
export const forbruksord = ['alt_brukt', 'i_hovedsak_brukt', 'mesteparten_brukt', 'delvis_brukt', 'ingenting_brukt', 'ubrukte_midler_andel_ukjent'] as const;
export type Forbruksord = (typeof forbruksord)[number];

export const kostnadsarter = ['loenn', 'frikjoep', 'materiell', 'utstyr', 'tjenester', 'tilskudd', 'annet'] as const;
export type Kostnadsart = (typeof kostnadsarter)[number];

/** Kontoene i hovedboka. De fire første er kildesiden: det vi venter på, låner av oss selv, er lovet og har fått. */
export const kontoer = ['ventet', 'forskuttert', 'tilsagn', 'utbetalt', 'ufordelt', 'fordelt', 'brukt', 'tilbakebetalt'] as const;
export type Konto = (typeof kontoer)[number];

export const posteringstyper = [
  'ventet', 'forskuttering', 'tilsagn', 'utbetaling', 'nedsettelse', 'fordeling', 'inndragning', 'omdisponering', 'forbruk', 'overfoering', 'tilbakebetaling', 'reversering',
] as const;
export type Posteringstype = (typeof posteringstyper)[number];

export const overfoeringsstatuser = ['oensket', 'bekreftet', 'vedtatt', 'avslaatt', 'trukket'] as const;
export type Overfoeringsstatus = (typeof overfoeringsstatuser)[number];

/**
 * Programmidlene kan ikke dekke ordinær drift. En linje med slike midler trenger at noen erklærer at den ikke gjør det;
 * uten det gir den et varsel i budsjettet og i planen. Det hindrer ingen i å gå videre.
 */
export const manglerErklaering = ({ kdd, ikkeOrdinaerDrift }: { kdd: string | null; ikkeOrdinaerDrift: boolean | null }): boolean =>
  kdd !== null && kdd !== '0' && ikkeOrdinaerDrift !== true;
