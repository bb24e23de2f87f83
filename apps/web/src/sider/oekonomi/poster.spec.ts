import { describe, expect, it } from '@jest/globals';
import { fraPoster, posterfeil, somTekstrad, tilPoster } from './poster.ts';

const rad = (tilskuddId: string, beloep: string) => somTekstrad({ tilskuddId, beloep });

describe('postene på en budsjettlinje i skjemaet', () => {
  it('går fram og tilbake uten at en øre blir borte', () => {
    const poster = [{ tilskudd: { id: 'a' }, beloep: '125000050' }, { tilskudd: { id: 'b' }, beloep: '0' }];
    expect(tilPoster(fraPoster(poster))).toEqual([{ tilskuddId: 'a', beloep: '125000050' }, { tilskuddId: 'b', beloep: '0' }]);
  });

  it('en tom rad er ingen post', () => expect(tilPoster([rad('', ' '), rad('a', '1 000')])).toEqual([{ tilskuddId: 'a', beloep: '100000' }]));

  it.each([
    ['bare tilskudd', [rad('a', '')], 'REQUIRED'], ['bare beløp', [rad('', '5')], 'REQUIRED'], ['noe som ikke er et beløp', [rad('a', 'mye')], 'NOT_A_NUMBER'],
    ['samme tilskudd to ganger', [rad('a', '1'), rad('a', '2')], 'NOT_ALLOWED'], ['null kroner er lov', [rad('a', '0'), rad('', '')], null],
  ])('%s', (_, rader, kode) => expect(posterfeil(rader)).toBe(kode));
});
