import { describe, expect, it } from '@jest/globals';
import { fold } from './fold.ts';
import { likeordMed, likt } from './likeord.ts';
import { iAnnenMaalform } from './maalform.ts';
import { delinger } from './sammensatt.ts';
import { tolk } from './tolk.ts';

const likeord = likeordMed([{ bokmaal: 'møteplass', nynorsk: 'møteplass' }, { bokmaal: 'tilskudd', nynorsk: 'tilskot' }, { bokmaal: 'ordinær drift', nynorsk: 'ordinær drift' }]);
const ordene = (tekst: string) => tolk(tekst, likeord).map(({ ord }) => ord);

describe('ordene i et søk', () => {
  it('foldes likt med æøå, med ae, oe og aa, med aksenter og med store bokstaver', () => {
    expect(['Språkkafé', 'SPRAAKKAFE', 'språkkafe\u0301', 'ungdommer'].map(fold)).toEqual(['spraakkafe', 'spraakkafe', 'spraakkafe', 'ungdomer']);
  });

  it('er det som betyr noe; små ord er med bare når det ikke er andre', () => {
    expect(ordene('Hva gjør vi med ungdom ute av jobb?')).toEqual(['ungdom', 'ute', 'jobb']);
    expect(ordene('og i på av')).toEqual(['og', 'i', 'på', 'av']);
    expect(ordene('ungdom Ungdom UNGDOM')).toEqual(['ungdom']);
    expect(ordene(`'"(!) 🙂 \u0000 <->`)).toEqual([]);
  });

  it('er ikke flere eller lengre enn at de kan søkes raskt', () => {
    expect(ordene('en to tre fire fem seks sju åtte ni ti elleve tolv')).toHaveLength(8);
    expect(tolk('x'.repeat(10_000), likeord)[0]!.foldet).toHaveLength(40);
  });

  it('kjenner det som betyr det samme, også bøyd og med én skrivefeil', () => {
    expect(likt('tilskot', likeord)).toContainEqual(['tilskudd']);
    expect(likt('jobben', likeord)).toContainEqual(['arbeid']);
    expect(likt('ungdomsklub', likeord)).toContainEqual(['ungdomsklubb']);
    expect(likt('jopb', likeord)).toEqual([]);
  });

  it('deles i to alle steder der begge delene kan være ord', () => {
    expect(delinger('leksehjelp')).toEqual([['leks', 'ehjelp'], ['lekse', 'hjelp'], ['leks', 'hjelp'], ['lekseh', 'jelp']]);
    expect(delinger('jobb')).toEqual([]);
  });

  it('finnes også i den andre målformen', () => {
    expect(['skuleveg', 'leige', 'helsetenester', 'medverknad', 'einsame', 'jobb'].map(iAnnenMaalform)).toEqual(['skolevei', 'leie', 'helsetjenester', 'medvirkning', 'ensome', null]);
  });

  it('blir til uttrykk uten et eneste tegn noen har skrevet', () => {
    for (const { slekt } of tolk(`leksehjelp') | '!(ungdom':* & "jobb"`, likeord)) expect(slekt ?? '').toMatch(/^[\p{L}\p{N}'():*&| ]*$/u);
  });
});
