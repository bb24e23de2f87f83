/**
 * Hva som gjøres med null.
 * `publish`: null vises, men kan skjules for å dekke et lite tall.
 * `protect`: null er like følsomt som et lite tall («ingen i denne gruppa») og vernes likt.
 * `always`: null vises alltid. Da vet alle at den er null, og den kan ikke dekke noe.
 */
export const zeroRules = ['publish', 'protect', 'always'] as const;
export type ZeroRule = (typeof zeroRules)[number];

/**
 * `t` er det minste antallet som kan vises. En kommune kan sette den høyere, aldri under gulvet.
 * `secret` er eierens, minst 16 tegn, og velger mellom mønstre som ellers er like gode. Kjenner leseren den, kan han prøve hvilke tabeller som gir mønsteret.
 */
export interface Policy { t: number; zero: ZeroRule; secret: string }

export const defaultPolicy: Omit<Policy, 'secret'> = { t: 5, zero: 'publish' };
export const lowestT = 3;

/** Jo mindre tabell, jo færre mønstre er det å velge mellom, og jo lettere er det å regne framgangsmåten baklengs. */
export const fewestLeafCells = 12;
/** Større kuber enn dette er mer enn noen leser, og mer enn en bakgrunnsjobb bør holde på med. */
export const mostCells = 250_000;

/** Endres når samme tall kan gi et annet mønster. Den som har publisert, ser da hvilke regler som gjaldt. */
export const policyVersion = 'prikking-1';

export const isPolicy = ({ t, zero, secret }: Policy): boolean => secret.length >= 16 && Number.isInteger(t) && t >= lowestT && t <= 1000 && zeroRules.includes(zero);

export const isProtected = (count: number, { t, zero }: Policy): boolean => count < t && (count > 0 || zero === 'protect');

/**
 * Det minste et vitne kan ha igjen i en skjult celle som ikke er null. Med null tom ville ingen trodd på vitnet: da var det ingenting å skjule.
 * Så lenge noe er igjen, finnes det også en tabell der målet er stort og giveren er den som er liten.
 */
export const leastWhenHidden = ({ zero }: Policy): number => (zero === 'protect' ? 0 : 1);
