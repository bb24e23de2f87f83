import type { Rolle } from './roles.ts';

const alleIKommunen = ['programleder', 'prosjektansvarlig', 'controller', 'styringsgruppe', 'leser', 'nettverksmedlem'] as const;
const iSatsingen = ['programleder', 'prosjektansvarlig', 'controller', 'styringsgruppe', 'leser'] as const;

/**
 * Det eneste stedet en rettighet blir til: kode → roller → hva den heter for folk.
 * Vakten, `handlinger` fra serveren, `useKan` i nettleseren og matriseprøven leser herfra.
 */
export const permissions = {
  'arbeidsrom.les': { roller: alleIKommunen, navn: 'Se kommunens oversikt' },
  'program.les': { roller: iSatsingen, navn: 'Lese programmet' },
  'program.skriv': { roller: ['programleder'], navn: 'Endre mål, innsatsområder, områder og avtaler' },
  'tiltak.les': { roller: iSatsingen, navn: 'Lese tiltak' },
  'tiltak.skriv': { roller: ['programleder'], navn: 'Opprette, endre og arkivere alle tiltak' },
  'tiltak.rapporter': { roller: ['programleder', 'prosjektansvarlig'], navn: 'Rapportere status, resultater og lærdom på egne tiltak' },
  'medlemskap.les': { roller: alleIKommunen, navn: 'Se hvem som har tilgang' },
  'medlemskap.skriv': { roller: ['programleder'], navn: 'Invitere, endre og avslutte medlemskap' },
  'logg.les': { roller: ['programleder', 'controller', 'styringsgruppe'], navn: 'Lese loggen' },
  'felles.les': { roller: ['koordinator'], navn: 'Se det kommunene har delt' },
  'plattform.les': { roller: ['plattformforvalter'], navn: 'Se kommunene i installasjonen, uten innhold' },
} as const satisfies Record<string, { roller: readonly Rolle[]; navn: string }>;

export type Permission = keyof typeof permissions;
export const allPermissions = Object.keys(permissions) as Permission[];

/** Sann når minst én av rollene har rettigheten. */
export function may(roller: readonly Rolle[], permission: Permission): boolean {
  const allowed: readonly Rolle[] = permissions[permission].roller;
  return roller.some((rolle) => allowed.includes(rolle));
}

/** Alle rettigheter rollene gir til sammen, i den rekkefølgen de er erklært. */
export function permissionsOf(roller: readonly Rolle[]): Permission[] {
  return allPermissions.filter((permission) => may(roller, permission));
}
