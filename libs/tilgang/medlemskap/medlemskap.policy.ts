import type { MedlemskapTilstand } from './medlemskap.type.ts';

export interface MedlemskapDatoer { personId: string | null; fra: string; til: string | null }

/** Hvor medlemskapet står på en gitt dag. En avsluttet invitasjon er avsluttet, selv om ingen tok imot den. */
export function tilstand({ personId, fra, til }: MedlemskapDatoer, idag: string): MedlemskapTilstand {
  if (til !== null && til < idag) return 'avsluttet';
  if (personId === null) return 'invitert';
  return fra > idag ? 'kommende' : 'aktiv';
}

/** Hva den som administrerer, kan gjøre med et medlemskap i denne tilstanden. */
export function mulige(tilstanden: MedlemskapTilstand): string[] {
  switch (tilstanden) {
    case 'invitert': return ['endreMedlemskap', 'fornyInvitasjon', 'avsluttMedlemskap'];
    case 'aktiv': case 'kommende': return ['endreMedlemskap', 'avsluttMedlemskap', 'nullstillPassord'];
    case 'avsluttet': return ['endreMedlemskap'];
  }
}

/** Dagen i dag etter norsk tid, ÅÅÅÅ-MM-DD. */
export const norskDag = (now = new Date()) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(now);
/** Dagen før, ÅÅÅÅ-MM-DD. */
export const dagenFoer = (dag: string) => new Date(Date.parse(`${dag}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
