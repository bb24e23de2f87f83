import { nasjonaleTemaer } from '#libs/contracts';
import { kildedokumenter, merke } from './merke.ts';
import { forbrukI, linjerI, overfoeringerI, tilskuddI } from './penger.ts';
import { randomFrom, type Random } from './random.ts';
import type { Kommuneform } from './scale.ts';
import { tiltakI, tiltakNoekkel } from './tiltak.ts';

/** Én fil for hvert år, eldst først, i formatet alle kommuner leser inn. Tallene er de samme hver gang for samme år. */
export function filesFor(form: Kommuneform, naa: number): object[] {
  return Array.from({ length: form.omfang.aar }, (_, i) => fileFor(form, naa - form.omfang.aar + 1 + i, naa));
}

function fileFor(form: Kommuneform, aar: number, naa: number): object {
  const random = randomFrom(Number(form.nummer) * 10_000 + aar);
  const linjer = linjerI(aar, form, random);
  return {
    format: 'loeftet-kommune', utgave: 1, kommunenummer: form.nummer, kildedokumenter, satsing: satsing(form),
    tiltak: tiltakI(aar, naa, form, random),
    vedtak: [{ noekkel: `v-${aar}`, organ: 'Formannskapet', dato: `${aar}-01-20`, saksnummer: `${aar}/12`, utfall: 'vedtatt', ...merke(form, random) }],
    finansieringskilder: ['Departementet', 'Husbanken', 'Fylkeskommunen', 'Sparebankstiftelsen'].map((navn, i) => ({ noekkel: `g${i + 1}`, navn, art: (['kdd', 'stat', 'fylkeskommune', 'privat'] as const)[i], ...merke(form, randomFrom(i)) })),
    tilskudd: tilskuddI(aar, linjer, form, random), budsjettlinjer: linjer, forbruk: forbrukI(aar, linjer, form, random), overfoeringer: overfoeringerI(aar, linjer, form, random),
    handlingsplaner: planer(form, aar, naa, random),
  };
}

/** Helt lik i alle filene: en post i fila gjelder som helhet. */
function satsing(form: Kommuneform): object {
  const random = randomFrom(Number(form.nummer));
  const rader = (antall: number, noekkel: string, navn: string, mer: object = {}) =>
    Array.from({ length: antall }, (_, i) => ({ noekkel: `${noekkel}${i + 1}`, nr: i + 1, navn: `${navn} ${i + 1}`, ...mer, ...merke(form, random) }));
  return {
    noekkel: 'satsing', navn: `Områdesatsingen i ${form.nummer}`, type: 'områdesatsing',
    omraader: rader(form.nummer === '3107' ? 3 : 1, 'o', 'Område'), innsatsomraader: rader(4, 'i', 'Innsatsområde').map((rad, i) => ({ ...rad, tema: nasjonaleTemaer[i] })), maal: rader(5, 'm', 'Mål', { innsatsomraader: ['i1'] }),
    styringsdokumenter: [{ noekkel: 'd1', type: 'programbeskrivelse', utgave: 1, tittel: 'Programbeskrivelse', status: form.programVedtatt ? 'vedtatt' : 'utkast', ...merke(form, random) }],
    ...merke(form, random),
  };
}

function planer(form: Kommuneform, aar: number, naa: number, random: Random): object[] {
  const status = aar < naa ? 'godkjent' : form.planNaa;
  if (!status) return [];
  return [{
    noekkel: `h-${aar}`, aar, utgave: 1, kjede: 'halden', status, vedtak: `v-${aar}`, ...merke(form, random),
    tiltak: Array.from({ length: form.omfang.tiltak }, (_, i) => ({ noekkel: `h-${aar}-${i}`, tiltak: tiltakNoekkel(aar, i), grep: random.pick(['nytt', 'skaleres']), ...merke(form, random) })),
  }];
}
