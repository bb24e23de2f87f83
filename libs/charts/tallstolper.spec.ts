import { describe, expect, it } from '@jest/globals';
import { csvAv, tallstolper, type Tallstolpe } from './index.ts';

const stolper: Tallstolpe[] = [
  { navn: 'Fredrikstad', sikker: 57.7, til: 57.7, sagt: '57,7', noeyaktig: 57.7 },
  { navn: 'Halden', sikker: 80, til: 90, sagt: '80–90', noeyaktig: null },
  { navn: 'Moss', sikker: 0, til: 60, sagt: 'om lag 60', noeyaktig: null },
  { navn: 'Sarpsborg', sikker: null, til: null, sagt: ':', noeyaktig: null },
];
const tegn = (bredde: number) => tallstolper({ tittel: 'Deltakere', setning: 'x', kolonner: ['Kommune', 'Deltakere'], bredde, stolper });

describe('tall hver for seg', () => {
  it('et spenn er fylt til det laveste og skravert derfra, «om lag» er skravert, og et skjult tall har ingen stolpe', () => {
    expect(tegn(600).figurer.flatMap((figur) => (figur.slag === 'rektangel' ? [figur.rolle] : []))).toEqual(['del0', 'del0', 'usikker', 'usikker']);
    expect(tegn(600).figurer.filter(({ rolle }) => rolle === 'verdi').map((figur) => figur.slag === 'tekst' && figur.tekst)).toEqual(['57,7', '80–90', 'om lag 60', ':']);
  });

  it('tabellen og CSV-fila har bare et regnbart tall der tallet er nøyaktig', () => {
    expect(tegn(600).tabell.rader).toEqual([['Fredrikstad', 57.7], ['Halden', '80–90'], ['Moss', 'om lag 60'], ['Sarpsborg', ':']]);
    expect(csvAv(tegn(600).tabell)).toContain('Halden;80–90');
    expect([tegn(600).tabell.desimaler, tallstolper({ tittel: '', setning: '', kolonner: ['', ''], bredde: 300, stolper: [{ ...stolper[0]!, noeyaktig: 15 }] }).tabell.desimaler]).toEqual([1, 0]);
  });

  it.each([240, 360, 1200])('holder seg innenfor %i piksler', (bredde) => {
    for (const figur of tegn(bredde).figurer) if (figur.slag === 'rektangel') expect(figur.x + figur.bredde).toBeLessThanOrEqual(bredde);
  });

  it('er tomt uten stolper', () => expect(tallstolper({ tittel: '', setning: '', kolonner: ['', ''], bredde: 300, stolper: [] }).figurer).toEqual([]));
});
