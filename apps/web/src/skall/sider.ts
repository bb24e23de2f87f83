import type { Permission, RomType } from '#libs/contracts';

interface Sted { type: RomType; kode: string }

/** Sidene i et rom, i arbeidets rekkefølge. En side står her når den har noe bak seg. */
export const kommunesider = [
  { id: 'oversikt', til: '/$rom/oversikt', krever: 'arbeidsrom.les', tast: 'o' },
  { id: 'program', til: '/$rom/program', krever: 'program.les', tast: 'p' },
  { id: 'veiviser', til: '/$rom/veiviser', krever: 'veiviser.les', tast: 'w' },
  { id: 'tiltak', til: '/$rom/tiltak', krever: 'tiltak.les', tast: 't' },
  { id: 'barrierer', til: '/$rom/barrierer', krever: 'barriere.les', tast: 'e' },
  { id: 'handlingsplan', til: '/$rom/handlingsplan', krever: 'handlingsplan.les', tast: 'a' },
  { id: 'oekonomi', til: '/$rom/oekonomi', krever: 'oekonomi.les', tast: 'ø' },
  { id: 'resultater', til: '/$rom/resultater', krever: 'indikator.les', tast: 'r' },
  { id: 'statistikk', til: '/$rom/statistikk', krever: 'statistikk.les', tast: 's' },
  { id: 'deling', til: '/$rom/deling', krever: 'deling.les', tast: 'd' },
  // Kommunens egne har delingen; dette er den siden en evaluator ser av den.
  { id: 'delt', til: '/$rom/delt', krever: 'delt.les', tast: 'v', utenfra: true },
  // Kommunens egne har det under delingen; dette er der en evaluator henter.
  { id: 'datauttak', til: '/$rom/datauttak', krever: 'datauttak.hent', tast: 'u', utenfra: true },
  // Kommunens egne har lenken ved programmet og planen.
  { id: 'dokumenter', til: '/$rom/dokumenter', krever: 'dokument.les', tast: 'x', utenfra: true },
  { id: 'kalender', til: '/$rom/kalender', krever: 'kalender.les', tast: 'k' },
  { id: 'andel', til: '/$rom/evaluering', krever: 'evalueringsandel.les', tast: 'n' },
  // Den som ikke er med i noen satsing, ser bare hva som evalueres i nettverket.
  { id: 'omtaler', til: '/$rom/evaluering', krever: 'evalueringsavtale.les', tast: 'y', uten: 'evalueringsandel.les', utenfra: false },
  { id: 'sammenligning', til: '/$rom/sammenligning', krever: 'sammenligning.les', tast: 'm' },
  { id: 'erfaringsbank', til: '/$rom/erfaringsbank', krever: 'erfaringsbank.les', tast: 'f' },
  // Den som har tiltak, har idéene sine der.
  { id: 'ideer', til: '/$rom/ideer', krever: 'tilpasning.les', uten: 'tiltak.les', tast: 'j' },
  { id: 'konferanser', til: '/$rom/konferanser', krever: 'konferanse.les', tast: 'c' },
  { id: 'brukere', til: '/$rom/brukere', krever: 'medlemskap.les', tast: 'b' },
  { id: 'logg', til: '/$rom/logg', krever: 'logg.les', tast: 'l' },
  { id: 'innstillinger', til: '/$rom/innstillinger', krever: 'innstilling.skriv', tast: 'i' },
] as const satisfies readonly { id: string; til: string; krever: Permission; tast: string; uten?: Permission; utenfra?: boolean }[];

/** Sidene den som er inne, kan gå til. */
export const mineSider = ({ rettigheter, utenfra }: { rettigheter: readonly string[]; utenfra?: boolean | undefined }) =>
  kommunesider.filter((side) => rettigheter.includes(side.krever) && !('uten' in side && rettigheter.includes(side.uten)) && (!('utenfra' in side) || side.utenfra === (utenfra === true)));

/** Sidene i det felles rommet, i samme orden. */
export const fellessider = [
  { id: 'oversikt', til: '/felles/oversikt' },
  { id: 'sammenligning', til: '/felles/sammenligning' },
  { id: 'kart', til: '/felles/kart' },
  { id: 'indikatorer', til: '/felles/indikatorer' },
  { id: 'erfaringsbank', til: '/felles/erfaringsbank' },
  { id: 'barrierer', til: '/felles/barrierer' },
  { id: 'konferanser', til: '/felles/konferanser' },
  { id: 'kalender', til: '/felles/kalender' },
  { id: 'avtaler', til: '/felles/evaluering' },
  { id: 'deling', til: '/felles/deling' },
  { id: 'logg', til: '/felles/logg' },
] as const;

/** Sidene i avtalens rom. */
export const avtalesider = [
  { id: 'avtalerommets', til: '/evaluering/$nr/avtale' },
  { id: 'avtalefunn', til: '/evaluering/$nr/funn' },
  { id: 'avtaledelt', til: '/evaluering/$nr/uttak' },
  { id: 'avtaleundersoekelser', til: '/evaluering/$nr/undersoekelser' },
] as const;

export const forsider = {
  felles: '/felles/oversikt', evaluering: '/evaluering', plattform: '/plattform',
} as const satisfies Record<Exclude<RomType, 'kommune'>, string>;

/** Plattformforvalterens sider: kommunene, køen og tallene ingen eier. */
export const plattformsider = [
  { id: 'plattform', til: '/plattform' }, { id: 'jobber', til: '/plattform/jobber' }, { id: 'serier', til: '/plattform/statistikk' },
] as const;

const ordlister = {
  kommune: '/$rom/ordliste', felles: '/felles/ordliste', evaluering: '/evaluering/ordliste', plattform: '/plattform/ordliste',
} as const satisfies Record<RomType, string>;
const hjelpesider = {
  kommune: '/$rom/hjelp', felles: '/felles/hjelp', evaluering: '/evaluering/hjelp', plattform: '/plattform/hjelp',
} as const satisfies Record<RomType, string>;

/** Ordlista og hjelpen er like overalt, men en blir stående i rommet en er i, med menyen og hurtigtastene. */
export const tilOrdlista = (rom: Sted | null | undefined) => ({ to: rom ? ordlister[rom.type] : '/ordliste', params: { rom: rom?.kode ?? '' } } as const);
export const tilHjelpen = (rom: Sted | null | undefined) => ({ to: rom ? hjelpesider[rom.type] : '/hjelp', params: { rom: rom?.kode ?? '' } } as const);

/** Forsiden i et rom, som ferdig adresse. */
export const forside = ({ type, kode }: Sted) => (type === 'kommune' ? `/${kode}/oversikt` : forsider[type]);
