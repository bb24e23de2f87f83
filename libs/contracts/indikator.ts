import type { Omfang, Tallpresisjon } from './tallverdi.ts';

/** Hvilken vei tallet skal for at det går bedre. `ingen`: tallet beskriver, og er verken bra eller dårlig. */
export const retninger = ['hoeyere', 'lavere', 'ingen'] as const;
export type Retning = (typeof retninger)[number];

/** Hva indikatoren er laget for å si noe om. Et tall for kommunen er ikke et tall for området. */
export const nivaaer = ['omraade', 'kommune'] as const;
export type Nivaa = (typeof nivaaer)[number];

/** Om tallet teller hver person én gang. Antall som kan overlappe, legges aldri sammen til hvor mange som er nådd. */
export const tellinger = ['unike', 'kan_overlappe', 'ikke_personer'] as const;
export type Telling = (typeof tellinger)[number];

/** Hva kommunen gjør noe med først, ut fra der den begynte. */
export const prioriteter = ['foerst', 'deretter', 'ikke_naa'] as const;
export type Prioritet = (typeof prioriteter)[number];

/** De tre slagene belegg. Det sterkeste er flere slag som peker samme vei. */
export const beleggslag = ['tall', 'fortelling', 'studie'] as const;
export type Beleggslag = (typeof beleggslag)[number];

export const maaleperiodestatuser = ['utkast', 'godkjent', 'laast'] as const;
export type Maaleperiodestatus = (typeof maaleperiodestatuser)[number];

/** Hvor en periode kan gå. Fra godkjent kan den tas tilbake; fra låst bare med begrunnelse, og da som ny utgave. */
export const periodeflyt: Record<Maaleperiodestatus, readonly Maaleperiodestatus[]> = {
  utkast: ['godkjent'],
  godkjent: ['laast', 'utkast'],
  laast: ['utkast'],
};

/** Et tall slik det ble målt. `tilVerdi` er bare der når presisjonen er `mellom`. */
export interface Maaltall { verdi: number; tilVerdi: number | null; presisjon: Tallpresisjon }

/** Hva tallet gjelder, med navnet når det har et. To målinger med ulikt omfang sammenlignes ikke. */
export interface Maaleomfang { omfang: Omfang; omfangNavn: string | null }
