/**
 * Hva som gjøres med null.
 * `publish`: null vises, men kan skjules for å dekke et lite tall.
 * `protect`: null er like følsomt som et lite tall («ingen i denne gruppa») og vernes likt.
 * `always`: null vises alltid. Da vet alle at den er null, og den kan ikke dekke noe.
 */
export const zeroRules = ['publish', 'protect', 'always'] as const;
export type ZeroRule = (typeof zeroRules)[number];

/** `t` er det minste antallet som kan vises. En kommune kan sette den høyere, aldri under gulvet. */
export interface Policy { t: number; zero: ZeroRule }

export const defaultPolicy: Policy = { t: 5, zero: 'publish' };
export const lowestT = 3;

/** Under dette kan den som kjenner framgangsmåten, regne den baklengs: prøve hver mulig tabell og se hvilke som gir det samme mønsteret. */
export const fewestLeafCells = 12;
/** Større kuber enn dette er mer enn noen leser, og mer enn en bakgrunnsjobb bør holde på med. */
export const mostCells = 250_000;

/** Endres når samme tall kan gi et annet mønster. Den som har publisert, ser da hvilke regler som gjaldt. */
export const policyVersion = 'prikking-1';

export const isPolicy = ({ t, zero }: Policy): boolean => Number.isInteger(t) && t >= lowestT && t <= 1000 && zeroRules.includes(zero);

export const isProtected = (count: number, { t, zero }: Policy): boolean => count < t && (count > 0 || zero === 'protect');

/** Det minste en skjult celle kan være for den som leser. Vises alle nuller, er det som er skjult, ikke null. */
export const leastWhenHidden = ({ zero }: Policy): number => (zero === 'always' ? 1 : 0);
