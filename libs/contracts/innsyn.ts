import type { Permission } from './permissions.ts';

/**
 * Rommene en kommune kan åpne for dem som evaluerer. Koden er navnet på rommets mappe i `libs/kommune`: tabellene rls-fila der gir
 * `:les` rett til, hører til rommet. `trenger` sier hva som må være åpent ved siden av, for at det skal være noe å se.
 */
export const innsynsrom = {
  program: { navn: 'Program', trenger: [] },
  tiltak: { navn: 'Tiltak', trenger: [] },
  oekonomi: { navn: 'Økonomi', trenger: [] },
  indikator: { navn: 'Resultater', trenger: [] },
  handlingsplan: { navn: 'Handlingsplan', trenger: [] },
  programteori: { navn: 'Programteori', trenger: ['tiltak'] },
  barriere: { navn: 'Barrierer', trenger: [] },
  bestilttabell: { navn: 'Bestilte tabeller', trenger: ['program'] },
  vedtak: { navn: 'Vedtak', trenger: [] },
  vedlegg: { navn: 'Vedlegg', trenger: ['program', 'tiltak', 'vedtak'] },
  deling: { navn: 'Det som er delt', trenger: [] },
} as const satisfies Record<string, { navn: string; trenger: readonly string[] }>;
export type Innsynsrom = keyof typeof innsynsrom;
export const alleInnsynsrom = Object.keys(innsynsrom) as Innsynsrom[];
export const isInnsynsrom = (rom: string): rom is Innsynsrom => Object.hasOwn(innsynsrom, rom);

/** Rommene der en rad hører til et år, så en åpning kan gjelde bare noen år. I de andre er alt åpent når rommet er det. */
export const innsynsromMedAar = ['oekonomi', 'indikator', 'handlingsplan', 'vedtak', 'deling'] as const satisfies readonly Innsynsrom[];

/** Rommet en rettighet krever at kommunen har åpnet, for den som leser utenfra. En som ikke står her, krever bare at noe er åpent. */
export const innsynsromFor: Partial<Record<Permission, Innsynsrom>> = {
  'program.les': 'program', 'tiltak.les': 'tiltak', 'oekonomi.les': 'oekonomi', 'indikator.les': 'indikator', 'handlingsplan.les': 'handlingsplan',
  'programteori.les': 'programteori', 'barriere.les': 'barriere', 'bestilttabell.les': 'bestilttabell', 'vedlegg.les': 'vedlegg', 'delt.les': 'deling',
};

/** Det kommunen forteller de andre partene om en åpning. */
export const innsynshendelser = ['aapnet', 'endret', 'forlenget', 'lukket'] as const;
export type Innsynshendelse = (typeof innsynshendelser)[number];
