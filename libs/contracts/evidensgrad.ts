/**
 * Kriteriene for hvor godt en erfaring er dokumentert. Hvert trinn bygger på dem under, så graden er det høyeste trinnet der alt til og med er oppfylt.
 * Graden sier hvor sikkert vi vet noe, ikke om tiltaket virket: det som ble stoppet fordi det ikke virket, kan ha grad 5.
 */
export const evidenskriterier = [
  { grad: 1, kode: 'beskrevet', navn: 'Beskrevet', krav: 'Bakgrunnen, hva som ble gjort, hvem det var for, og hva som skal til eller er verdt å passe på, står slik at andre kan kjenne seg igjen og gjøre det etter.' },
  { grad: 2, kode: 'begrunnet', navn: 'Begrunnet', krav: 'Det står hvordan tiltaket er tenkt å virke, og hvilket mål det skal bidra til.' },
  { grad: 3, kode: 'maalt', navn: 'Målt', krav: 'Minst ett resultat er et tall med presisjon og periode.' },
  { grad: 4, kode: 'fulgt', navn: 'Fulgt over tid', krav: 'Minst ett tall er sammenlignet med en tidligere periode, og andre forklaringer på endringen er vurdert.' },
  { grad: 5, kode: 'undersoekt', navn: 'Undersøkt av andre', krav: 'Noen utenfor kommunen har evaluert eller forsket på tiltaket, og undersøkelsen er oppgitt med lenke.' },
] as const;
export type Evidenskriterium = (typeof evidenskriterier)[number]['kode'];
/** Grad 0: fortalt, og ikke mer dokumentert. */
export const evidensgrad0 = { navn: 'Fortalt', krav: 'Erfaringen er fortalt, men ikke dokumentert mer enn det.' } as const;

/** Det graden hviler på, slik det står i erfaringen. */
export interface Evidensgrunnlag {
  kontekst: string | null; gjennomfoering: string | null; maalgrupper: readonly string[]; maal: readonly string[];
  suksesskriterier: readonly string[]; fallgruver: readonly string[]; tenktVirkning: string | null; andreForklaringer: string | null; undersoekelse: string | null;
  resultater: readonly { maalt: boolean; periode: string | null; sammenlignetMed: string | null }[]; lenker: readonly unknown[];
}

const holds: Record<Evidenskriterium, (grunnlag: Evidensgrunnlag) => boolean> = {
  beskrevet: (g) => g.kontekst !== null && g.gjennomfoering !== null && g.maalgrupper.length > 0 && g.suksesskriterier.length + g.fallgruver.length > 0,
  begrunnet: (g) => g.tenktVirkning !== null && g.maal.length > 0,
  maalt: (g) => g.resultater.some(({ maalt, periode }) => maalt && periode !== null),
  fulgt: (g) => g.andreForklaringer !== null && g.resultater.some(({ maalt, periode, sammenlignetMed }) => maalt && periode !== null && sammenlignetMed !== null),
  undersoekt: (g) => g.undersoekelse !== null && g.lenker.length > 0,
};

/** Kriteriene som er oppfylt, hvert for seg. */
export const metKriterier = (grunnlag: Evidensgrunnlag): Evidenskriterium[] => evidenskriterier.filter(({ kode }) => holds[kode](grunnlag)).map(({ kode }) => kode);

/** Den høyeste graden erfaringen kan ha: trinnene nedenfra, til det første som mangler. 0–5. */
export function hoeyesteEvidensgrad(grunnlag: Evidensgrunnlag): number {
  const missing = evidenskriterier.find(({ kode }) => !holds[kode](grunnlag));
  return missing ? missing.grad - 1 : evidenskriterier.length;
}
