import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beleggslag, leddslag, virkningsgrader, virkningsord } from '#libs/contracts';
import { erHull, gradHolder, iRekkefoelge, kjedetekst, leddErrors, setning, type Kjedeplasser } from './programteori.policy.ts';

const plasser: Kjedeplasser = { tiltak: 'Skolebibliotek', mekanisme: 'Barn leser mer hjemme', maal: 'Ungdom i fokus', indikator: 'Utlån', statistikk: null };
const belegg = fc.array(fc.record({ slag: fc.constantFrom(...beleggslag) }), { maxLength: 4 });
const ledd = fc.record({ slag: fc.constantFrom(...leddslag), grad: fc.constantFrom(...virkningsgrader), belegg });
const fritekst = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('graden', () => {
  it('krever mer jo høyere den er, og mister aldri feste av mer belegg', () => fc.assert(fc.property(belegg, belegg, fc.array(fc.string(), { maxLength: 2 }), (noe, mer, rivaliserende) => {
    const holder = (liste: typeof noe) => virkningsgrader.map((grad) => gradHolder(grad, { belegg: liste, rivaliserende }));
    const [foer, etter] = [holder(noe), holder([...noe, ...mer])];
    expect(foer).toEqual(foer.toSorted((a, b) => Number(b) - Number(a)));
    foer.forEach((holdt, nr) => { if (holdt) expect(etter[nr]).toBe(true); });
  })));

  it('er ikke sannsynlig av ett slag, eller når ingen har spurt hva annet det kunne vært', () => {
    const [tall, studie] = [{ slag: 'tall' }, { slag: 'studie' }] as const;
    expect(gradHolder('sannsynliggjort', { belegg: [tall, tall], rivaliserende: ['Ny bibliotekar'] })).toBe(false);
    expect(gradHolder('sannsynliggjort', { belegg: [tall, studie], rivaliserende: [] })).toBe(false);
    expect(gradHolder('dokumentert', { belegg: [tall, studie], rivaliserende: ['Ny bibliotekar'] })).toBe(true);
  });

  it('sier hvilke felt som er gale', () => {
    const felt = { grad: 'indikasjon', antakelse: 'Bøkene førte til lesing', gradbegrunnelse: null, maanederFra: 12, maanederTil: 6, belegg: [], rivaliserende: [] } as const;
    expect(leddErrors(felt)).toEqual([{ path: 'grad', code: 'GRADE_UNSUPPORTED' }, { path: 'maanederTil', code: 'TOO_SMALL' }, { path: 'antakelse', code: 'CLAIMS_EFFECT' }]);
  });
});

describe('teksten', () => {
  it('sier «bidrar til», med graden og slagene', () => {
    expect(setning({ slag: 'mekanisme_maal', grad: 'indikasjon', belegg: [{ slag: 'tall' }, { slag: 'tall' }] }, plasser)).toBe('«Barn leser mer hjemme» bidrar til «Ungdom i fokus». Belegget gir en indikasjon (tall).');
  });

  it('viser hullene: det som mangler, og det som ikke har belegg', () => {
    expect(setning({ slag: 'indikator_statistikk', grad: 'antatt', belegg: [] }, plasser)).toBe('Hull: kjeden mangler en statistikkserie.');
    expect(setning({ slag: 'tiltak_mekanisme', grad: 'antatt', belegg: [] }, plasser)).toMatch(/Hull: ingen har ført belegg\.$/);
    fc.assert(fc.property(ledd, (ett) => expect(setning(ett, plasser).includes('Hull:')).toBe(erHull(ett, plasser))));
  });

  it('sier aldri av seg selv at noe førte til noe, uansett grad', () => fc.assert(fc.property(fc.array(ledd, { maxLength: 4 }), fritekst, fritekst, (alle, mekanisme, maal) => {
    fc.pre(virkningsord(mekanisme) === null && virkningsord(maal) === null);
    expect(virkningsord(kjedetekst(alle, { ...plasser, mekanisme, maal }))).toBeNull();
  })));

  it('har kjedens rekkefølge', () => fc.assert(fc.property(fc.shuffledSubarray([...leddslag], { minLength: 4 }), (slag) => {
    expect(iRekkefoelge(slag.map((s) => ({ slag: s }))).map((l) => l.slag)).toEqual(leddslag);
  })));
});
