import { describe, expect, it } from '@jest/globals';
import { limits, tilpasningsdeler } from '#libs/contracts';
import type { Innholdsrad } from '#libs/felles/erfaringsbank';
import { kanBeholdes, tiltaksutkast } from './tiltaksutkast.ts';

const kort = (mer: object = {}) => ({
  kort: 'En kafé for unge', maal: ['Flere i jobb', 'Tryggere kvelder'], gjennomfoering: 'Leid et lokale\n\nAnsatt to vaktmestere', maalgrupper: ['Unge'], partnere: ['NAV'], tema: 'arbeid', fallgruver: ['ADVARSEL'], laerdom: ['LÆRT'], suksesskriterier: ['KREVES'], resultater: [{ tekst: 'MÅLT' }], ...mer,
}) as unknown as Innholdsrad;

describe('det som følger med fra kortet inn i tiltaket', () => {
  it('er delene som er valgt, og aldri det kilden lærte, målte eller advarer mot', () => {
    expect(tiltaksutkast(kort(), tilpasningsdeler)).toEqual({ beskrivelse: 'En kafé for unge', hensikt: 'Flere i jobb\nTryggere kvelder', aktiviteter: ['Leid et lokale', 'Ansatt to vaktmestere'], maalgrupper: ['Unge'], partnere: ['NAV'], tema: 'arbeid' });
    expect(tiltaksutkast(kort(), ['tema'])).toEqual({ tema: 'arbeid' });
    expect(tiltaksutkast(kort(), [])).toEqual({});
  });

  it('er ikke noe kortet ikke har', () => {
    const tomt = kort({ maal: [], gjennomfoering: null, partnere: [], tema: null });
    expect([kanBeholdes(tomt), tiltaksutkast(tomt, tilpasningsdeler)]).toEqual([['kort', 'maalgrupper'], { beskrivelse: 'En kafé for unge', maalgrupper: ['Unge'] }]);
  });

  it('deler det som er for langt, etter en setning eller et ord, uten å miste noe', () => {
    const lang = `${'Vi leide et lokale av borettslaget. '.repeat(40)}${'x'.repeat(limits.setning + 7)}`;
    const { aktiviteter } = tiltaksutkast(kort({ gjennomfoering: lang }), ['gjennomfoering']);
    expect(aktiviteter!.every((punkt) => punkt.length <= limits.setning)).toBe(true);
    expect(aktiviteter!.join('').replaceAll(' ', '')).toBe(lang.replaceAll(' ', ''));
    expect(aktiviteter![0]!.endsWith('.')).toBe(true);
  });
});
