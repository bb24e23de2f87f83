import { oppramsing } from '../former.ts';
import type { kart as nb } from '../nb/kart.ts';


export const kart: typeof nb = {
  tittel: 'Map',
  ingress: 'Østfold drawn as tiles, roughly where the municipalities lie. The tiles are the same size: the map says where, not how much.',
  aarvalg: 'Year',
  overskrift: (aar: number) => `Who has shared for ${aar}`,
  setning: (aar: number, delt: string[]) => (delt.length === 0 ? `No one has shared the plan for ${aar} yet.` : `${oppramsing(delt)} ${delt.length === 1 ? 'has' : 'have'} shared the plan for ${aar}.`),
  kort: { delt: 'shared', trukket: 'withdrawn', ikke_delt: 'not shared', uten_satsing: 'no initiative' },
  filnavn: (aar: number) => `shared-in-oestfold-${aar}`,
  tabell: {
    bildetekst: (aar: number) => `The municipalities in Østfold and what they have shared for ${aar}`,
    kommune: 'Municipality',
    tilstand: (aar: number) => `The plan for ${aar}`,
    budsjett: 'Budget (NOK)',
    trukket: (dag: string) => `withdrawn ${dag}`,
  },
};
