import { oppramsing } from '../former.ts';
import type { kart as nb } from '../nb/kart.ts';


export const kart: typeof nb = {
  tittel: 'Map',
  ingress: 'Østfold drawn as tiles, roughly where the municipalities lie. The tiles are the same size: the map says where, not how much.',
  aarvalg: 'Year',
  overskrift: (aar: number) => `Who has shared for ${aar}`,
  setning: (aar: number, delt: string[]) => (delt.length === 0 ? `No one has shared the plan for ${aar} yet.` : `${oppramsing(delt)} ${delt.length === 1 ? 'has' : 'have'} shared the plan for ${aar}.`),
  kort: { delt: 'shared', trukket: 'withdrawn', ikke_delt: 'not shared', uten_satsing: 'no initiative' },
  omraader: {
    tittel: (aar: number) => `The areas in the plans for ${aar}`,
    maalestokk: 'All are drawn to the same scale, with north at the top.',
    ingen: 'No boundaries have been shared',
    ingenTekst: 'The municipality adds the boundary of an area as GeoJSON on the Programme page. It is included the next time the action plan is shared.',
    figur: (navn: string, kommune: string) => `${navn} in ${kommune}`, bildetekst: (aar: number) => `The areas drawn in the plans for ${aar}`,
    omraade: 'Area', kommune: 'Municipality', areal: 'Size (km²)', deling: 'Taken from', setning: (navn: string, kommune: string, areal: string) => `${navn} in ${kommune} is about ${areal} km².`,
    planen: (aar: number) => `the plan for ${aar}`, aapne: (kommune: string, aar: number) => `Open what ${kommune} has shared for ${aar}`,
  },
  filnavn: (aar: number) => `shared-in-oestfold-${aar}`,
  tabell: {
    bildetekst: (aar: number) => `The municipalities in Østfold and what they have shared for ${aar}`,
    kommune: 'Municipality',
    tilstand: (aar: number) => `The plan for ${aar}`,
    budsjett: 'Budget (NOK)',
    trukket: (dag: string) => `withdrawn ${dag}`,
  },
};
