import { oppramsing } from '../former.ts';
import type { kart as nb } from '../nb/kart.ts';


export const kart: typeof nb = {
  tittel: 'Kart',
  ingress: 'Østfold teikna som ruter, om lag slik kommunane ligg. Rutene er like store: kartet seier kvar, ikkje kor mykje.',
  aarvalg: 'År',
  overskrift: (aar) => `Kven som har delt for ${aar}`,
  setning: (aar, delt) => (delt.length === 0 ? `Ingen har delt planen for ${aar} enno.` : `${oppramsing(delt)} har delt planen for ${aar}.`),
  kort: { delt: 'delt', trukket: 'trekt tilbake', ikke_delt: 'ikkje delt', uten_satsing: 'utan satsing' },
  filnavn: (aar) => `delt-i-oestfold-${aar}`,
  tabell: {
    bildetekst: (aar) => `Kommunane i Østfold og det dei har delt for ${aar}`,
    kommune: 'Kommune',
    tilstand: (aar) => `Planen for ${aar}`,
    budsjett: 'Budsjett (kr)',
    trukket: (dag) => `trekt tilbake ${dag}`,
  },
};
