import { describe, expect, it } from '@jest/globals';
import type { Cube, Dimension } from './cube.ts';
import { mostCells } from './policy.ts';
import { protect, protectInSteps } from './protect.ts';

const policy = { t: 5, zero: 'publish', secret: 'eierens hemmelighet' } as const;
const total = { id: 'alle', parent: null };
const axis = (id: string, leaves: number): Dimension => ({ id, nodes: [total, ...Array.from({ length: leaves }, (_, i) => ({ id: `${id}${i}`, parent: 'alle' }))] });
const dims = [axis('tiltak', 4), axis('alder', 4)];
const counts = Object.fromEntries([0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].map((j) => [`tiltak${i}|alder${j}`, 6 + i + 2 * j])));
const cube: Cube = { dims, counts };
const withCount = (change: Record<string, number>): Cube => ({ dims, counts: { ...counts, ...change } });
const withNodes = (...nodes: Dimension['nodes'][number][]): Cube => ({ dims: [{ id: 'tiltak', nodes }, axis('alder', 16)], counts: {} });
const valueIn = (changed: Cube, key: string) => protect(changed, policy).cells.find((cell) => cell.key === key)?.value;

describe('det som publiseres', () => {
  it('er alt når ingenting er lite', () => {
    const { status, cells, stats, audit } = protect(cube, policy);
    expect({ status, stats, protected: audit.protected }).toEqual({ status: 'ok', stats: { cells: 25, hidden: 0 }, protected: [] });
    expect(cells.find(({ key }) => key === 'alle|alle')?.value).toBe(Object.values(counts).reduce((a, b) => a + b));
  });

  it('skjuler det lille tallet og tre til, så hver sum kan stå', () => {
    const { stats, audit, cells } = protect(withCount({ 'tiltak1|alder2': 2 }), policy);
    expect(audit.protected).toEqual(['tiltak1|alder2']);
    expect(stats.hidden).toBe(4);
    expect(cells.filter(({ key }) => key.includes('alle')).every(({ value }) => value !== null)).toBe(true);
  });

  it('har et vitne eieren kan kontrollere', () => {
    const { certificates } = protect(withCount({ 'tiltak1|alder2': 2 }), policy).audit;
    expect(certificates).toHaveLength(1);
    expect(certificates[0]!.changes).toHaveLength(4);
    expect(certificates[0]!.changes.reduce((sum, [, change]) => sum + change, 0)).toBe(0);
  });

  it('har et mønster som avhenger av hemmeligheten, så det ikke kan regnes baklengs', () => {
    const patterns = Array.from({ length: 12 }, (_, i) => JSON.stringify(protect(withCount({ 'tiltak1|alder2': 2 }), { ...policy, secret: `hemmelighet nummer ${i}` }).cells));
    expect(new Set(patterns).size).toBeGreaterThan(4);
  });

  it('skjuler totalen også når hele kuben er liten', () => {
    const { status, cells } = protect({ dims, counts: { 'tiltak0|alder0': 3 } }, policy);
    expect(status).toBe('ok');
    expect(cells.find(({ key }) => key === 'alle|alle')?.value).toBeNull();
  });

  it('regner celler som ikke står der, som null', () => {
    const { 'tiltak0|alder0': _, ...rest } = counts;
    expect(protect({ dims, counts: rest }, policy).cells).toEqual(protect(withCount({ 'tiltak0|alder0': 0 }), policy).cells);
  });

  it.each([['publish', 0], ['always', 0], ['protect', null]] as const)('viser null når regelen er %s: %s', (zero, value) =>
    expect(protect(withCount({ 'tiltak0|alder0': 0 }), { ...policy, zero }).cells.find(({ key }) => key === 'tiltak0|alder0')?.value).toBe(value));

  it('har små tall i en gruppe også når gruppa er stor nok', () => {
    const nodes = [total, { id: 'nord', parent: 'alle' }, { id: 'soer', parent: 'alle' }, ...[0, 1, 2, 3].map((i) => ({ id: `sted${i}`, parent: i < 2 ? 'nord' : 'soer' }))];
    const grouped: Cube = { dims: [{ id: 'sted', nodes }, axis('alder', 4)], counts: Object.fromEntries([0, 1, 2, 3].flatMap((i) => [0, 1, 2, 3].map((j) => [`sted${i}|alder${j}`, i === 0 && j === 0 ? 1 : 9]))) };
    expect(valueIn(grouped, 'sted0|alder0')).toBeNull();
    expect(valueIn(grouped, 'nord|alder0')).toBe(10);
  });
});

describe('det som holdes tilbake', () => {
  const hidden = (changed: Cube, asked: Parameters<typeof protect>[1] = policy) => protect(changed, asked).audit.reason;

  it.each([
    ['ingen dimensjoner', { dims: [], counts: {} }, 'ingen_dimensjoner'],
    ['to like dimensjoner', { dims: [axis('a', 4), axis('a', 4)], counts: {} }, 'ingen_dimensjoner'],
    ['samme verdi to ganger', withNodes(total, { id: 'a', parent: 'alle' }, { id: 'a', parent: 'alle' }), 'ugyldig_verdi'],
    ['ukjent forelder', withNodes(total, { id: 'a', parent: 'borte' }), 'ugyldig_verdi'],
    ['foreldre i ring', withNodes(total, { id: 'a', parent: 'b' }, { id: 'b', parent: 'a' }), 'ugyldig_verdi'],
    ['skilletegn i navnet', withNodes(total, { id: 'a|b', parent: 'alle' }), 'ugyldig_verdi'],
    ['to totaler', withNodes(total, { id: 'a', parent: null }), 'dimensjon_uten_total'],
    ['for få celler', { dims: [axis('a', 11)], counts: {} }, 'for_liten'],
    ['for mange celler', { dims: [axis('a', 600), axis('b', Math.ceil(mostCells / 600))], counts: {} }, 'for_stor'],
    ['en celle som ikke finnes', withCount({ 'tiltak9|alder0': 1 }), 'ukjent_celle'],
    ['et negativt tall', withCount({ 'tiltak0|alder0': -1 }), 'ugyldig_antall'],
    ['en halv deltaker', withCount({ 'tiltak0|alder0': 1.5 }), 'ugyldig_antall'],
    ['ikke et tall', withCount({ 'tiltak0|alder0': NaN }), 'ugyldig_antall'],
    ['en sum som ikke stemmer', withCount({ 'alle|alle': 1 }), 'summen_stemmer_ikke'],
  ])('%s', (_, changed, reason) => expect(hidden(changed)).toBe(reason));

  it.each([2, 4.5, NaN, 1001])('grensa %s', (t) => expect(hidden(cube, { ...policy, t })).toBe('ugyldig_regel'));
  it('en hemmelighet som er for kort', () => expect(hidden(cube, { ...policy, secret: 'kort' })).toBe('ugyldig_regel'));
  it.each([{ from: '2025-12-31', to: '2025-01-01' }, { from: '2025', to: '2025' }])('perioden $from til $to', (period) =>
    expect(protect(cube, policy, { period, earlier: [] }).audit.reason).toBe('ugyldig_periode'));
  it('sier ingenting om tallene', () => expect(protect(withCount({ 'alle|alle': 1 }), policy)).toMatchObject({ status: 'withheld', cells: [], stats: { cells: 0, hidden: 0 } }));
});

describe('en stor kube', () => {
  const big: Cube = { dims: [axis('a', 20), axis('b', 12)], counts: Object.fromEntries(Array.from({ length: 240 }, (_, i) => [`a${i % 20}|b${Math.floor(i / 20)}`, (i * 7) % 23])) };

  it('sier hvor langt den er kommet, og gir samme svar', () => {
    const steps = protectInSteps(big, policy);
    const seen: { done: number; total: number }[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) seen.push(step.value);
    expect(seen.length).toBeGreaterThan(40);
    expect(seen.every(({ done, total: all }, i) => done <= all && (i === 0 || done > seen[i - 1]!.done))).toBe(true);
    expect(seen.at(-1)!.done).toBe(seen.at(-1)!.total);
    expect(step.value).toEqual(protect(big, policy));
  });

  it('kan stanses uten at noe er publisert', () => {
    const steps = protectInSteps(big, policy);
    steps.next();
    expect(steps.return(undefined as never)).toEqual({ done: true, value: undefined });
  });
});
