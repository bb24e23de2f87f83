import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alleInnsynsrom, innsynsromMedAar, type Innsynsrom } from '#libs/contracts';
import { aapningsfeil, forlengelsesfeil, overlapper, type Avtalegrense, type OensketInnsyn } from './innsyn.policy.ts';

const idag = '2026-03-01';
const avtale: Avtalegrense = { fra: '2026-01-01', til: '2029-12-31', forlengesTil: '2030-12-31', personer: ['eva', 'per'] };
const oenske = (mer: Partial<OensketInnsyn> = {}): OensketInnsyn => ({ innsynsrom: ['tiltak'], fra: idag, til: '2027-12-31', aarFra: null, aarTil: null, personer: null, ...mer });
const codes = (mer: Partial<OensketInnsyn>, andre: OensketInnsyn[] = [], now = idag) => aapningsfeil(oenske(mer), avtale, andre, now).map(({ path, code }) => `${path} ${code}`);

describe('en åpning', () => {
  it('kan begynne i går, i dag og siden, og vare ut avtalen', () => {
    for (const [fra, til] of [['2026-02-28', '2026-02-28'], [idag, idag], ['2027-01-01', '2029-12-31']] as const) expect([fra, til, codes({ fra, til })]).toEqual([fra, til, []]);
  });

  it('er aldri videre enn avtalen', () => {
    expect(codes({ fra: '2026-02-27' })).toEqual(['fra TOO_EARLY']);
    expect(codes({ fra: '2025-12-31' }, [], '2025-12-31')).toEqual(['fra TOO_EARLY']);
    expect(codes({ til: '2030-01-01' })).toEqual(['til TOO_LATE']);
    expect(codes({ til: '2026-02-28' })).toEqual(['til END_BEFORE_START']);
  });

  it('gjelder rom som gir mening alene, år der en rad har et år, og personer som er ført i avtalen', () => {
    expect(codes({ innsynsrom: ['programteori'] })).toEqual(['innsynsrom.0 REQUIRED']);
    expect(codes({ innsynsrom: ['programteori', 'tiltak'] })).toEqual([]);
    expect(codes({ innsynsrom: ['oekonomi', 'vedlegg'] })).toEqual(['innsynsrom.1 REQUIRED']);
    for (const rom of ['program', 'tiltak', 'vedtak'] as const) expect(codes({ innsynsrom: [rom, 'vedlegg'] })).toEqual([]);
    expect(codes({ innsynsrom: ['tiltak', 'tiltak'] })).toEqual(['innsynsrom.1 TAKEN']);
    expect([codes({ aarFra: 2025 }), codes({ innsynsrom: ['oekonomi'], aarFra: 2025 }), codes({ innsynsrom: ['oekonomi'], aarFra: 2026, aarTil: 2025 })]).toEqual([['aarFra NOT_ALLOWED'], [], ['aarTil END_BEFORE_START']]);
    expect([codes({ personer: ['eva'] }), codes({ personer: ['per', 'ola'] })]).toEqual([[], ['personer.1 NOT_FOUND']]);
  });

  it('gir ikke den samme personen det samme rommet to ganger', () => {
    const oekonomi = oenske({ innsynsrom: ['oekonomi'], personer: ['eva'], aarFra: 2024, aarTil: 2025 });
    const igjen = (mer: Partial<OensketInnsyn>) => codes({ innsynsrom: ['oekonomi'], ...mer }, [oekonomi]);
    expect([igjen({}), igjen({ aarFra: 2026 }), igjen({ personer: ['per'] }), igjen({ fra: '2028-01-01', til: '2028-02-01' }), igjen({ innsynsrom: ['tiltak'] }), igjen({ aarTil: 2024 })])
      .toEqual([['innsynsrom OVERLAPS'], [], [], [], [], ['innsynsrom OVERLAPS']]);
  });

  it('forlenges bare etter avtalen, og ikke lenger enn den gir plass til', () => {
    const feil = (til: string, naa = '2029-12-31') => forlengelsesfeil(til, naa, avtale).map(({ code }) => code);
    expect([feil('2029-12-31'), feil('2030-01-01'), feil('2030-12-31'), feil('2031-01-01'), feil('2030-06-01', '2030-06-30')]).toEqual([['TOO_EARLY'], [], [], ['TOO_LATE'], ['TOO_EARLY']]);
  });
});

const dag = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const aar = fc.option(fc.integer({ min: 2020, max: 2030 }), { nil: null });
const etOenske = fc.record({ innsynsrom: fc.uniqueArray(fc.constantFrom(...alleInnsynsrom), { minLength: 1 }), fra: dag, til: dag, aarFra: aar, aarTil: aar, personer: fc.option(fc.uniqueArray(fc.constantFrom('eva', 'per', 'ola'), { minLength: 1 }), { nil: null }) });

describe('lovene', () => {
  it('det som slipper gjennom, er innenfor avtalen, med kjente personer', () => {
    fc.assert(fc.property(etOenske, (en) => {
      if (aapningsfeil(en, avtale, [], idag).length > 0) return;
      expect(en.fra >= '2026-02-28' && en.fra <= en.til && en.til <= avtale.til).toBe(true);
      expect((en.personer ?? []).every((id) => avtale.personer.includes(id))).toBe(true);
      if (en.aarFra !== null || en.aarTil !== null) expect(en.innsynsrom.some((rom) => (innsynsromMedAar as readonly Innsynsrom[]).includes(rom))).toBe(true);
    }));
  });

  it('to overlapper når det finnes en dag, et rom, et år og en person som begge gir, og ellers ikke', () => {
    const gir = (en: OensketInnsyn, rom: Innsynsrom, dagen: string, aaret: number, person: string) =>
      en.innsynsrom.includes(rom) && en.fra <= dagen && dagen <= en.til && (en.aarFra ?? 0) <= aaret && aaret <= (en.aarTil ?? 9999) && (en.personer === null || en.personer.includes(person));
    const gyldig = etOenske.filter(({ fra, til, aarFra, aarTil }) => fra <= til && (aarFra ?? 0) <= (aarTil ?? 9999));
    fc.assert(fc.property(gyldig, gyldig, (a, b) => {
      const dager = [a.fra, b.fra, a.til, b.til];
      const funnet = alleInnsynsrom.some((rom) => dager.some((d) => [a.aarFra, b.aarFra, a.aarTil, b.aarTil, 2025].some((y) => y !== null && ['eva', 'per', 'ola'].some((p) => gir(a, rom, d, y, p) && gir(b, rom, d, y, p)))));
      expect([overlapper(a, b), overlapper(b, a)]).toEqual([funnet, funnet]);
    }));
  });
});
