import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aarshjul, vinkel } from './aarshjul.ts';
import { tallpresisjoner } from '#libs/contracts';
import { bokmaal as tekst, bruksdiagram, csvAv, linjediagram, stabletDiagram, svgAv, type Diagram, type Linjepunkt } from './index.ts';

const beloep = fc.integer({ min: 0, max: 1_000_000_000 });
const stolper = fc.array(fc.record({ navn: fc.string({ minLength: 1, maxLength: 80 }), deler: fc.tuple(beloep, beloep) }), { maxLength: 12 });
const bruk = fc.array(fc.tuple(beloep, beloep, beloep).map((tall) => tall.toSorted((a, b) => a - b)).map(([fra, til, budsjett]) => ({ navn: 'KDD', budsjett: budsjett!, fra: fra!, til: til! })), { maxLength: 6 });

/** Ingenting tegnes utenfor flaten eller uten å være et tall. */
function inside({ figurer, bredde, hoeyde }: Diagram): void {
  for (const f of figurer) {
    const [x, y] = f.slag === 'rektangel' ? [f.x + f.bredde, f.y + f.hoeyde] : f.slag === 'tekst' ? [f.x, f.y] : [0, 0];
    expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    expect(x).toBeLessThanOrEqual(bredde + 0.001);
    expect(y).toBeLessThanOrEqual(hoeyde);
  }
}

describe('stolpene', () => {
  it.each([300, 640, 1200])('holder seg inne på %s piksler, og delene er like lange som tallene', (bredde) => {
    fc.assert(fc.property(stolper, (alle) => {
      const diagram = stabletDiagram({ tekst, tittel: 'Penger', deler: ['KDD', 'Eksterne'], stolper: alle, bredde });
      inside(diagram);
      expect(diagram.tabell.rader.map((r) => r.at(-1))).toEqual(alle.map((s) => s.deler[0] + s.deler[1]));
    }));
  });

  it('sier det samme i en setning, med norske tall', () => {
    const { setning } = stabletDiagram({ tekst, tittel: '', deler: ['KDD'], bredde: 300, stolper: [{ navn: 'Arbeid', deler: [400_000] }, { navn: 'Oppvekst', deler: [2_200_000] }] });
    expect(setning.replace(/\s/g, ' ')).toBe('Til sammen 2 600 000 kr. Mest går til Oppvekst (2 200 000 kr) og Arbeid (400 000 kr).');
  });
});

describe('bruken', () => {
  it('viser det sikre, det usikre og resten, som til sammen er budsjettet', () => {
    fc.assert(fc.property(bruk, (rader) => {
      const diagram = bruksdiagram({ tekst, tittel: '', rader, bredde: 500 });
      inside(diagram);
      const stoerst = Math.max(1, ...rader.map((r) => r.budsjett));
      const lengde = diagram.figurer.reduce((sum, f) => sum + (f.slag === 'rektangel' ? f.bredde : 0), 0);
      expect(lengde).toBeCloseTo(rader.reduce((sum, r) => sum + r.budsjett, 0) / stoerst * 500, 3);
    }));
  });

  it('gjetter ikke: et spenn er et spenn også i setningen', () => {
    const { setning } = bruksdiagram({ tekst, tittel: '', bredde: 300, rader: [{ navn: 'KDD', budsjett: 4_650_000, fra: 600_000, til: 3_400_000 }] });
    expect(setning.replace(/\s/g, ' ')).toContain('mellom 600 000 og 3 400 000 kr av 4 650 000 kr');
  });

  it('har samme enhet i begge ender av spennet under stolpen', () => {
    const under = (fra: number, til: number) => bruksdiagram({ tekst, tittel: '', bredde: 300, rader: [{ navn: 'KDD', budsjett: 4_650_000, fra, til }] }).figurer.flatMap((figur) => (figur.slag === 'tekst' ? [figur.tekst.replace(/\s/g, ' ')] : []))[1];
    expect([under(600_000, 3_400_000), under(0, 3_400_000), under(1, 3_400_000), under(50_000, 90_000)]).toEqual(['0,6–3,4 mill. brukt', '0–3,4 mill. brukt', '1–3,4 mill. brukt', '50 000–90 000 brukt']);
  });

  it('sier hver kolonne for seg, for summen av to givere skjuler hvor det står igjen noe', () => {
    const { setning } = bruksdiagram({ tekst, tittel: '', bredde: 300, rader: [{ navn: 'KDD', budsjett: 4_650_000, fra: 600_000, til: 3_400_000 }, { navn: 'Eksterne midler', budsjett: 100, fra: 100, til: 100 }] });
    expect(setning.replace(/\s/g, ' ')).toBe('KDD: mellom 600 000 og 3 400 000 kr av 4 650 000 kr er brukt. Eksterne midler: 100 kr av 100 kr er brukt. Noe av bruken er oppgitt med ord eller ikke i det hele tatt, derfor et spenn.');
  });
});

describe('linja', () => {
  const punkt = (periode: string, verdi: number, mer: Partial<Linjepunkt> = {}): Linjepunkt => ({ periode, verdi, tilVerdi: null, presisjon: 'eksakt', brudd: false, ...mer });
  const tegn = (punkter: Linjepunkt[], maal: { verdi: number; aar: number } | null = null, bredde = 300) => linjediagram({ tekst, tittel: 'Utlån', enhet: 'utlån', omfang: 'Mysen barneskole', punkter, maal, bredde });
  const rekke = fc.uniqueArray(fc.record({ aar: fc.integer({ min: 2000, max: 2050 }), verdi: fc.integer({ min: -1000, max: 1_000_000 }), spenn: fc.nat(500), presisjon: fc.constantFrom(...tallpresisjoner), brudd: fc.boolean() }), { selector: ({ aar }) => aar, maxLength: 12 })
    .map((alle) => alle.map(({ aar, verdi, spenn, presisjon, brudd }) => punkt(String(aar), verdi, { presisjon, brudd, tilVerdi: presisjon === 'mellom' ? verdi + spenn + 1 : null })));

  it.each([240, 640])('holder seg inne på %s piksler, med alle tallene i tabellen', (bredde) => {
    fc.assert(fc.property(rekke, fc.option(fc.record({ verdi: fc.integer({ min: 0, max: 1000 }), aar: fc.integer({ min: 2000, max: 2050 }) })), (punkter, maal) => {
      const diagram = tegn(punkter, maal, bredde);
      inside(diagram);
      expect(diagram.tabell.rader).toHaveLength(punkter.length);
      expect(diagram.figurer.filter(({ rolle }) => ['sikker', 'usikker', 'rest'].includes(rolle))).toHaveLength(punkter.length);
    }));
  });

  it('tegner ingen strek over et brudd, og sier at rekka er brutt', () => {
    const { figurer, setning } = tegn([punkt('2023', 10), punkt('2024', 20), punkt('2025', 90, { brudd: true })], { verdi: 100, aar: 2029 });
    expect(figurer.filter((f) => f.slag === 'linje' && f.rolle === 'verdi')).toHaveLength(1);
    expect(setning).toBe('Utlån (Mysen barneskole): 90 utlån i 2025, 10 i 2023. Kommunen vil til 100 i 2029. Tallet er målt på ulike måter, så rekka er brutt.');
  });

  it('et omtrentlig tall er åpent, et spenn er skravert, og uten tall sies det', () => {
    const roller = (p: Linjepunkt) => tegn([p]).figurer.map(({ rolle }) => rolle);
    expect(roller(punkt('2025', 60, { presisjon: 'omtrent' }))).toContain('rest');
    expect(roller(punkt('2025', 80, { presisjon: 'mellom', tilVerdi: 90 }))).toContain('usikker');
    expect(tegn([]).setning).toBe('Utlån: det er ikke målt noe ennå.');
  });
});

describe('årshjulet', () => {
  it('har hver dag i året på sin plass, i rekkefølge', () => {
    expect(vinkel('2025-01-01', 2025)).toBe(0);
    expect(vinkel('2024-12-31', 2025)).toBeNull();
    expect(vinkel('2025-07-02', 2025)).toBeCloseTo(Math.PI, 1);
  });
  it('merker i dag bare i det året det er', () => {
    const figurer = (aar: number) => aarshjul({ tekst, tittel: '', aar, idag: '2025-02-01', bredde: 300, hendelser: [] }).figurer.filter(({ rolle }) => rolle === 'valgt').map(({ slag }) => slag);
    expect([figurer(2025), figurer(2026)]).toEqual([['linje', 'tekst'], []]);
  });
  it('det som er gjort, er ikke det neste', () => {
    expect(aarshjul({ tekst, tittel: '', aar: 2025, idag: '2025-02-01', bredde: 300, hendelser: [{ dag: '2025-03-01', navn: 'nådd', ferdig: true }, { dag: '2025-04-01', navn: 'rapport' }] }).setning).toBe('Det neste er rapport, om 59 dager.');
  });
  it('sier hva som kommer først', () => {
    const { setning, tabell } = aarshjul({ tekst, tittel: '', aar: 2025, idag: '2025-02-01', bredde: 300, hendelser: [{ dag: '2025-03-01', navn: 'styringsgruppe' }, { dag: '2025-01-05', navn: 'frist' }, { dag: '2026-01-01', navn: 'neste år' }] });
    expect(setning).toBe('Det neste er styringsgruppe, om 28 dager.');
    expect(tabell.rader).toHaveLength(2);
  });
});

it('en tekst som ligner en formel, blir ikke en formel, og SVG-en kan ikke brytes ut av', () => {
  expect(csvAv({ kolonner: ['a;b'], rader: [['=1+1'], [1.5], [null]] })).toBe('\uFEFF"a;b"\r\n\'=1+1\r\n1,5\r\n\r\n');
  const svg = svgAv(stabletDiagram({ tekst, tittel: '<script>', deler: ['x'], bredde: 300, stolper: [{ navn: '"><img>', deler: [1] }] }), {});
  expect(svg).not.toMatch(/<script|<img/);
});
