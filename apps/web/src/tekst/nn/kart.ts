import { oppramsing } from '../former.ts';
import type { kart as nb } from '../nb/kart.ts';


export const kart: typeof nb = {
  tittel: 'Kart',
  ingress: 'Østfold teikna som ruter, om lag slik kommunane ligg. Rutene er like store: kartet seier kvar, ikkje kor mykje.',
  aarvalg: 'År',
  overskrift: (aar) => `Kven som har delt for ${aar}`,
  setning: (aar, delt) => (delt.length === 0 ? `Ingen har delt planen for ${aar} enno.` : `${oppramsing(delt)} har delt planen for ${aar}.`),
  kort: { delt: 'delt', trukket: 'trekt tilbake', ikke_delt: 'ikkje delt', uten_satsing: 'utan satsing' },
  omraader: {
    tittel: (aar) => `Områda i planane for ${aar}`,
    maalestokk: 'Alle er teikna i same målestokk, med nord opp.',
    ingen: 'Ingen grenser er delte',
    ingenTekst: 'Kommunen legg inn grensa til eit område som GeoJSON på Program. Grensa følgjer med neste gong handlingsplanen blir delt.',
    figur: (navn, kommune) => `${navn} i ${kommune}`, bildetekst: (aar) => `Områda som er teikna i planane for ${aar}`,
    omraade: 'Område', kommune: 'Kommune', areal: 'Areal (km²)', deling: 'Henta frå', setning: (navn, kommune, areal) => `${navn} i ${kommune} er om lag ${areal} km².`,
    planen: (aar) => `planen for ${aar}`, aapne: (kommune, aar) => `Opne det ${kommune} har delt for ${aar}`,
  },
  filnavn: (aar) => `delt-i-oestfold-${aar}`,
  tabell: {
    bildetekst: (aar) => `Kommunane i Østfold og det dei har delt for ${aar}`,
    kommune: 'Kommune',
    tilstand: (aar) => `Planen for ${aar}`,
    budsjett: 'Budsjett (kr)',
    trukket: (dag) => `trekt tilbake ${dag}`,
  },
};
