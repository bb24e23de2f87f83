import { oppramsing } from '../former.ts';

export const kart = {
  tittel: 'Kart',
  ingress: 'Østfold tegnet som ruter, omtrent slik kommunene ligger. Rutene er like store: kartet sier hvor, ikke hvor mye.',
  aarvalg: 'År',
  overskrift: (aar: number) => `Hvem som har delt for ${aar}`,
  setning: (aar: number, delt: string[]) => (delt.length === 0 ? `Ingen har delt planen for ${aar} ennå.` : `${oppramsing(delt)} har delt planen for ${aar}.`),
  kort: { delt: 'delt', trukket: 'trukket tilbake', ikke_delt: 'ikke delt', uten_satsing: 'uten satsing' },
  omraader: {
    tittel: (aar: number) => `Områdene i planene for ${aar}`,
    maalestokk: 'Alle er tegnet i samme målestokk, med nord opp.',
    ingen: 'Ingen grenser er delt',
    ingenTekst: 'Kommunen legger inn grensa til et område som GeoJSON på Program. Den følger med neste gang handlingsplanen deles.',
    figur: (navn: string, kommune: string) => `${navn} i ${kommune}`, bildetekst: (aar: number) => `Områdene som er tegnet i planene for ${aar}`,
    omraade: 'Område', kommune: 'Kommune', areal: 'Areal (km²)', deling: 'Hentet fra', setning: (navn: string, kommune: string, areal: string) => `${navn} i ${kommune} er om lag ${areal} km².`,
    planen: (aar: number) => `planen for ${aar}`, aapne: (kommune: string, aar: number) => `Åpne det ${kommune} har delt for ${aar}`,
  },
  filnavn: (aar: number) => `delt-i-oestfold-${aar}`,
  tabell: {
    bildetekst: (aar: number) => `Kommunene i Østfold og det de har delt for ${aar}`,
    kommune: 'Kommune',
    tilstand: (aar: number) => `Planen for ${aar}`,
    budsjett: 'Budsjett (kr)',
    trukket: (dag: string) => `trukket tilbake ${dag}`,
  },
};
