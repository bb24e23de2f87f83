import { oppramsing } from '../former.ts';

export const kart = {
  tittel: 'Kart',
  ingress: 'Østfold tegnet som ruter, omtrent slik kommunene ligger. Rutene er like store: kartet sier hvor, ikke hvor mye.',
  aarvalg: 'År',
  overskrift: (aar: number) => `Hvem som har delt for ${aar}`,
  setning: (aar: number, delt: string[]) => (delt.length === 0 ? `Ingen har delt planen for ${aar} ennå.` : `${oppramsing(delt)} har delt planen for ${aar}.`),
  kort: { delt: 'delt', trukket: 'trukket tilbake', ikke_delt: 'ikke delt', uten_satsing: 'uten satsing' },
  filnavn: (aar: number) => `delt-i-oestfold-${aar}`,
  tabell: {
    bildetekst: (aar: number) => `Kommunene i Østfold og det de har delt for ${aar}`,
    kommune: 'Kommune',
    tilstand: (aar: number) => `Planen for ${aar}`,
    budsjett: 'Budsjett (kr)',
    trukket: (dag: string) => `trukket tilbake ${dag}`,
  },
};
