import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { verifyChain, type ChainLink } from './chain.ts';

const sha = (previous: Buffer, nr: number, innhold: string) => createHash('sha256').update(Buffer.concat([previous, Buffer.from(`${nr}|${innhold}`)])).digest();

/** En kjede regnet ut uten hjelp av koden som prøves. */
function chainOf(contents: string[]): { links: ChainLink[]; head: { nr: string; hash: Buffer } } {
  let hash: Buffer = Buffer.alloc(0);
  const links = contents.map((tekst, i) => {
    const tid = new Date(Date.UTC(2026, 0, 1, 0, 0, i)).toISOString();
    const innhold = JSON.stringify({ tid, person: `person-${i % 3}`, handling: 'MAAL_ENDRET', rader: [tekst] });
    hash = sha(hash, i + 1, innhold);
    return { nr: String(i + 1), innhold, hash, tid, personId: `person-${i % 3}`, handling: 'MAAL_ENDRET' };
  });
  return { links, head: { nr: String(links.length), hash } };
}

type Forgery = (links: ChainLink[], at: number, to: number) => ChainLink[];
const renumbered = (links: ChainLink[]) => links.map((link, i) => ({ ...link, nr: String(i + 1) }));
/** Den som forfalsker grundigst, regner også alle hashene på nytt. Da er det bare hodet som avslører det. */
const rehashed = (links: ChainLink[]): ChainLink[] => {
  let hash: Buffer = Buffer.alloc(0);
  return renumbered(links).map((link) => ({ ...link, hash: (hash = sha(hash, Number(link.nr), link.innhold)) }));
};
const changed = (links: ChainLink[], at: number, change: Partial<ChainLink>) => links.map((link, i) => (i === at ? { ...link, ...change } : link));
const moved: Forgery = (links, at, to) => { const rest = links.toSpliced(at, 1); return rest.toSpliced(to === at ? (at + 1) % links.length : to, 0, links[at]!); };

const forgeries: Record<string, Forgery> = {
  'endret innhold': (links, at) => changed(links, at, { innhold: links[at]!.innhold.replace('rader', 'Rader') }),
  'endret hash': (links, at) => changed(links, at, { hash: Buffer.from(links[at]!.hash.map((byte, i) => (i === 7 ? byte ^ 1 : byte))) }),
  'endret nummer': (links, at) => changed(links, at, { nr: String(Number(links[at]!.nr) + 1) }),
  'endret person ved siden av innholdet': (links, at) => changed(links, at, { personId: 'en-annen' }),
  'endret handling ved siden av innholdet': (links, at) => changed(links, at, { handling: 'NOE_ANNET' }),
  'endret tid ved siden av innholdet': (links, at) => changed(links, at, { tid: '2020-01-01T00:00:00.000Z' }),
  'slettet': (links, at) => links.toSpliced(at, 1),
  'slettet og nummerert om': (links, at) => renumbered(links.toSpliced(at, 1)),
  'slettet og regnet om': (links, at) => rehashed(links.toSpliced(at, 1)),
  'flyttet': moved,
  'flyttet og regnet om': (links, at, to) => rehashed(moved(links, at, to)),
  'kuttet i slutten': (links, at) => links.slice(0, at),
  'kuttet i begynnelsen': (links, at) => links.slice(at + 1),
  'kuttet i begynnelsen og regnet om': (links, at) => rehashed(links.slice(at + 1)),
  'doblet': (links, at) => links.toSpliced(at, 0, links[at]!),
  'føyd til': (links) => rehashed([...links, { ...links[0]! }]),
  'endret og regnet om til slutten': (links, at) => rehashed(changed(links, at, { innhold: links[at]!.innhold.replace('rader', 'Rader') })),
  'tømt': () => [],
};

describe('verifyChain', () => {
  it('godtar en hel kjede, også en tom', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 40 }), (contents) => {
      const { links, head } = chainOf(contents);
      expect(verifyChain(links, head)).toBeNull();
    }));
  });

  it('finner alle av tusen tilfeldige forfalskninger', () => {
    const names = Object.keys(forgeries);
    const seen = new Set<string>();
    let tried = 0;
    fc.assert(fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 30 }), fc.constantFrom(...names), fc.nat(), fc.nat(), (contents, name, a, b) => {
      const { links, head } = chainOf(contents);
      const forged = forgeries[name]!(links, a % links.length, b % links.length);
      tried++; seen.add(name);
      expect(verifyChain(forged, head)).not.toBeNull();
    }), { numRuns: 1000 });
    process.stdout.write(`${tried} forfalskninger av ${seen.size} slag, alle funnet\n`);
    expect(seen.size).toBe(names.length);
  });

  it('sier hvilket ledd som er det første som ikke stemmer', () => {
    const { links, head } = chainOf(['a', 'b', 'c', 'd']);
    expect(verifyChain(changed(links, 2, { innhold: 'x' }), head)).toBe('3');
    expect(verifyChain(links.slice(0, 2), head)).toBe('3');
    expect(verifyChain(links, { ...head, hash: Buffer.alloc(32) })).toBe('4');
  });
});
