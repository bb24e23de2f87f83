import { describe, expect, it } from '@jest/globals';
import { antallBlader, antallCeller, bladvalg, celleplass, cellerAv, cellevalg, kubeAv, medSummer, skjulteNoekler, utvidet } from './fordeling.ts';
import { protect } from './prikking/index.ts';

const dimensjoner = [{ navn: 'Alder', verdier: ['0–12', '13–19', '20–66', '67+'] }, { navn: 'Kjønn', verdier: ['Kvinner', 'Menn|andre', 'Ikke oppgitt'] }];
const tall = [20, 3, 30, 12, 18, 9, 40, 25, 7, 16, 11, 22];

describe('en fordeling', () => {
  it('har cellene på plassene sine, med summene først i hver dimensjon', () => {
    expect([antallBlader(dimensjoner), antallCeller(dimensjoner)]).toEqual([12, 20]);
    expect(cellevalg(dimensjoner).map((valg) => celleplass(dimensjoner, valg))).toEqual([...Array(20).keys()]);
    const kube = kubeAv(dimensjoner, tall.map((antall) => antall + 10));
    const { cells } = protect(kube, { t: 5, zero: 'publish', secret: 'et-langt-nok-ord-for-prøven' });
    const celler = cellerAv(dimensjoner, cells);
    expect(celler[0]).toBe(tall.reduce((sum, antall) => sum + antall + 10, 0));
    expect(celler).toEqual(medSummer(dimensjoner, tall.map((antall) => antall + 10)));
    expect(bladvalg(dimensjoner).map((valg) => celler[celleplass(dimensjoner, valg)])).toEqual(tall.map((antall) => antall + 10));
  });

  it('skjuler det lille tallet og noe til, og nøklene til det skjulte er de samme motoren har', () => {
    const svar = protect(kubeAv(dimensjoner, tall), { t: 5, zero: 'publish', secret: 'et-langt-nok-ord-for-prøven' });
    const celler = cellerAv(dimensjoner, svar.cells);
    expect(celler[celleplass(dimensjoner, [0, 1])]).toBeNull();
    const skjulte = svar.cells.filter(({ value }) => value === null).map(({ key }) => key);
    expect(skjulte.length).toBeGreaterThan(1);
    expect(skjulteNoekler(dimensjoner, celler).sort()).toEqual(skjulte.sort());
  });

  it('beholder tallene når en verdi kommer til bakerst, og sier nei når en blir borte', () => {
    const [alder, kjoenn] = dimensjoner as [typeof dimensjoner[0], typeof dimensjoner[0]];
    const ny = [alder, { ...kjoenn, verdier: [...kjoenn.verdier, 'Annet'] }];
    expect(utvidet(dimensjoner, ny, tall)).toEqual([20, 3, 30, 0, 12, 18, 9, 0, 40, 25, 7, 0, 16, 11, 22, 0]);
    expect(utvidet(ny, dimensjoner, [])).toBeNull();
  });
});
