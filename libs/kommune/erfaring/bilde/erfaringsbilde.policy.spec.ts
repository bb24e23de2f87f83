import { describe, expect, it } from '@jest/globals';
import { bildegrenser, bildehinder } from '#libs/contracts';
import { bildeskjemaIn, harPlass, reordered, samtykkeErrors } from './erfaringsbilde.policy.ts';

const felt = { erfaringId: '0198f0a0-0000-7000-8000-000000000001', altTekst: ' En kiosk ', samtykke: 'ingen_gjenkjennes' };
const feil = (mer: Record<string, string>) => bildeskjemaIn({ ...felt, ...mer }, '2026-05-01').errors.map(({ path, code }) => `${path} ${code}`);

describe('skjemaet til et bilde', () => {
  it('leses og renses, og hver feil nevner feltet', () => {
    expect(bildeskjemaIn(felt, '2026-05-01')).toEqual({ errors: [], skjema: { ...felt, altTekst: 'En kiosk', bildetekst: null, samtykkeTil: null, kanAapnes: false } });
    expect([feil({ altTekst: '' }), feil({ altTekst: 'x'.repeat(501) }), feil({ erfaringId: 'x' }), feil({ samtykke: '' }), feil({ samtykke: 'muntlig' }), feil({ annet: '1' }), feil({ kanAapnes: 'nei' })])
      .toEqual([['altTekst REQUIRED'], ['altTekst TOO_LONG'], ['erfaringId NOT_A_UUID'], ['samtykke REQUIRED'], ['samtykke NOT_ALLOWED'], ['annet UNKNOWN_FIELD'], ['kanAapnes NOT_ALLOWED']]);
  });

  it('bare et skriftlig samtykke kan gå ut, på en dag som finnes og ikke er over', () => {
    const til = (samtykkeTil: string | null, samtykke: 'skriftlig' | 'ingen_gjenkjennes' = 'skriftlig') => samtykkeErrors({ samtykke, samtykkeTil }, '2026-05-01').map(({ code }) => code);
    expect([til(null), til('2026-05-01'), til('2026-04-30'), til('2026-02-30'), til('i morgen'), til('2027-01-01', 'ingen_gjenkjennes')]).toEqual([[], [], ['TOO_EARLY'], ['NOT_A_DATE'], ['NOT_A_DATE'], ['NOT_ALLOWED']]);
  });
});

describe('bildene i et utkast', () => {
  it('flyttes til en plass, og en plass etter den siste er sist', () => {
    expect([reordered(['a', 'b', 'c'], 'c', 1), reordered(['a', 'b', 'c'], 'a', 2), reordered(['a', 'b', 'c'], 'a', 99)]).toEqual([['c', 'a', 'b'], ['b', 'a', 'c'], ['b', 'c', 'a']]);
  });

  it('et trukket samtykke går foran alt annet, og det som er borte, tar ikke plass', () => {
    const bilde = (mer: object = {}) => ({ trukket: null, utloept: false, arkivert: false, ...mer });
    expect([bildehinder(bilde()), bildehinder(bilde({ utloept: true })), bildehinder(bilde({ arkivert: true, utloept: true })), bildehinder(bilde({ trukket: 'da', arkivert: true }))]).toEqual([null, 'utloept', 'fjernet', 'trukket']);
    const fullt = Array.from({ length: bildegrenser.antall }, () => bilde());
    expect([harPlass(fullt), harPlass([...fullt.slice(1), bilde({ arkivert: true }), bilde({ trukket: 'da' })])]).toEqual([false, true]);
  });
});
