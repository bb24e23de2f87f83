import { describe, expect, it } from '@jest/globals';
import { grupperProgram, overlapper, type Post } from './program.ts';

const post = (id: string, slag: Post['slag'], start: string, mer: Partial<Post> = {}) => ({ id, slag, start, slutt: null, bolk: null, tema: null, ...mer }) as Post;

describe('programmet', () => {
  it('samler sesjonene i en bolk etter tema, og befaringene som drar likt', () => {
    const poster = [post('f', 'felles', '09:00'), post('a', 'sesjon', '09:45', { bolk: 1, tema: 'arbeid' }), post('b', 'sesjon', '09:45', { bolk: 1, tema: 'bolig_bomiljoe' }), post('x', 'befaring', '12:35'), post('y', 'befaring', '12:45'), post('z', 'befaring', '12:35')];
    expect(grupperProgram(poster).map(({ poster: samtidige }) => samtidige.map(({ id }) => id))).toEqual([['f'], ['b', 'a'], ['x', 'z'], ['y']]);
  });

  it('vet hva som går samtidig: det som slutter når det andre begynner, gjør ikke det', () => {
    const [ni, halvTi, ti] = [{ start: '09:00', slutt: '10:00' }, { start: '09:30', slutt: null }, { start: '10:00', slutt: '11:00' }];
    expect([overlapper(ni, halvTi), overlapper(halvTi, ni), overlapper(ni, ti), overlapper(ti, ni), overlapper(ti, ti)]).toEqual([true, true, false, false, true]);
  });
});
