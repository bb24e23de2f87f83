import { describe, expect, it } from '@jest/globals';
import { barriereflyt, barrierestatuser } from '#libs/contracts';
import { foersteStatuser, handlinger, kanDeles, moveErrors, muligeStatuser } from './barriere.policy.ts';

describe('reglene for en barriere', () => {
  it('ingen blir utkast igjen, og alle kan tas opp igjen', () => {
    for (const fra of barrierestatuser) expect([fra, barriereflyt[fra].includes('utkast'), fra === 'aapen' || barriereflyt[fra].includes('aapen')]).toEqual([fra, false, true]);
    expect(foersteStatuser).toEqual(['utkast', 'aapen']);
  });

  it('løst og lukket må begrunnes, de andre ikke', () => {
    expect(barrierestatuser.filter((status) => moveErrors(status, null).length > 0)).toEqual(['loest', 'lukket']);
    expect(moveErrors('lukket', 'Tiltaket er lagt ned')).toEqual([]);
  });

  it('bare det som er åpent eller løftet, kan deles, og det som er avsluttet, kan ikke endres', () => {
    expect(barrierestatuser.filter(kanDeles)).toEqual(['aapen', 'loeftet']);
    expect(barrierestatuser.filter((status) => handlinger(status, true).includes('updateBarriere'))).toEqual(['utkast', 'aapen', 'loeftet']);
  });

  it('den som bare leser, kan ingenting', () => {
    for (const status of barrierestatuser) expect([handlinger(status, false), muligeStatuser(status, false)]).toEqual([[], []]);
  });
});
