import type { Permission, RomType } from '#libs/contracts';

/** Sidene i et rom, i arbeidets rekkefølge. En side står her når den har noe bak seg. */
export const kommunesider = [
  { id: 'oversikt', til: '/$rom/oversikt', krever: 'arbeidsrom.les', tast: 'o' },
  { id: 'program', til: '/$rom/program', krever: 'program.les', tast: 'p' },
  { id: 'tiltak', til: '/$rom/tiltak', krever: 'tiltak.les', tast: 't' },
  { id: 'brukere', til: '/$rom/brukere', krever: 'medlemskap.les', tast: 'b' },
  { id: 'logg', til: '/$rom/logg', krever: 'logg.les', tast: 'l' },
] as const satisfies readonly { id: string; til: string; krever: Permission; tast: string }[];

export const forsider = {
  felles: '/felles/oversikt', evaluering: '/evaluering', plattform: '/plattform',
} as const satisfies Record<Exclude<RomType, 'kommune'>, string>;

/** Ordlista i et rom. Den er lik i alle, men en blir stående i rommet en er i. */
export const ordlister = {
  kommune: '/$rom/ordliste', felles: '/felles/ordliste', evaluering: '/evaluering/ordliste', plattform: '/plattform/ordliste',
} as const satisfies Record<RomType, string>;

/** Forsiden i et rom, som ferdig adresse. */
export const forside = ({ type, kode }: { type: RomType; kode: string }) => (type === 'kommune' ? `/${kode}/oversikt` : forsider[type]);
