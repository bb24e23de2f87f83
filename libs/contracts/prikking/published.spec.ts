import { describe, expect, it } from '@jest/globals';
import { atLeast, bySize, changeBetween, PublishedCells, showAtLeast, showCount } from './published.ts';
import { hiddenExplanation, hiddenSymbol } from './symbol.ts';

const cells = new PublishedCells([{ key: 'a', value: 12 }, { key: 'b', value: null }, { key: 'c', value: 0 }, { key: 'alle', value: 1200 }]);

describe('det som regnes av publiserte celler', () => {
  it('er skjult når noe det bygger på, er det', () => {
    expect([cells.share('a', 'alle'), cells.share('b', 'alle'), cells.share('a', 'b'), cells.share('a', 'c')]).toEqual([1, null, null, null]);
    expect([changeBetween(10, 12), changeBetween(null, 12), changeBetween(10, null), changeBetween(0, 3)]).toEqual([20, null, null, null]);
  });
  it('skiller ikke en skjult celle fra en som ikke finnes', () => expect(cells.value('b')).toBe(cells.value('finnes ikke')));
  it.each([
    [['a', 'c'], { value: 12, isMinimum: false }, '12'],
    [['a', 'b'], { value: 12, isMinimum: true }, 'minst 12'],
    [['b'], { value: null, isMinimum: true }, ':'],
    [[], { value: null, isMinimum: false }, ':'],
  ])('sum av %j', (keys, sum, shown) => {
    expect(cells.atLeast(keys)).toEqual(sum);
    expect(showAtLeast(sum)).toBe(shown);
  });
  it('viser tusen med mellomrom som ikke brytes', () => expect(showCount(1200)).toBe('1\u00a0200'));
  it('sorterer skjulte sist, og likt', () => {
    expect([3, null, 12, null, 0].sort(bySize)).toEqual([12, 3, 0, null, null]);
    expect(bySize(null, null)).toBe(0);
  });
  it('tar ikke noe annet enn det som er publisert', () => expect(atLeast([null, null])).toEqual({ value: null, isMinimum: true }));
});

it('forklaringen har tegnet og grensa, og sier ikke hvilken av de to grunnene som gjelder', () => {
  expect(hiddenExplanation(5)).toContain(`«${hiddenSymbol}»`);
  expect(hiddenExplanation(8)).toContain('lavere enn 8');
  expect(hiddenExplanation(5)).toMatch(/Enten .* eller/);
});
