import { describe, expect, it } from '@jest/globals';
import type { Godkjentmaaling } from '#libs/kommune/indikator';
import { withEndring } from '../resultater/delt-endring.policy.ts';
import type { TidligereTall } from '../resultater/delt-indikator.query.ts';
import { delteIndikatorer, resultatkontrollsum } from './delte-indikatorer.ts';

const maalt = (endring: Partial<Godkjentmaaling> = {}): Godkjentmaaling => ({
  indikatorId: 'a', navn: 'Deltakere', utgave: 1, linje: 1, enhet: 'personer', nevner: null, retning: 'hoeyere', nivaa: 'omraade', telling: 'unike', fellesKode: null, fellesUtgave: null,
  omfang: 'omraade', omfangNavn: null, verdi: 12, tilVerdi: null, presisjon: 'eksakt', ...endring,
});
const del = (...maalinger: Partial<Godkjentmaaling>[]) => delteIndikatorer('2025', maalinger.map(maalt), []);

describe('det som går ut for en periode', () => {
  it('har tallet, men ikke det lave tallet, og ikke noe som er regnet av det', () => {
    const lavt = del({ verdi: 3, presisjon: 'omtrent' });
    expect(lavt.rader[0]).toMatchObject({ verdi: null, tilVerdi: null, presisjon: null });
    expect([lavt.grunner, lavt.minner]).toEqual([['lavt'], [{ indikatorId: 'a', periode: '2025', grunnlag: '["omraade",null,1]', skjult: true }]]);
    expect(resultatkontrollsum('2025', lavt.rader)).toBe(resultatkontrollsum('2025', del({ verdi: 2, tilVerdi: 30, presisjon: 'mellom' }).rader));
    expect(del({ verdi: 12 }).rader[0]).toMatchObject({ verdi: 12, presisjon: 'eksakt', serieId: 'a' });
  });

  it('skjuler en andel av personer, og regner enheten som personer selv om definisjonen sier noe annet', () => {
    expect(del({ enhet: 'prosent', verdi: 40 }).grunner).toEqual(['ukjent_antall']);
    expect(del({ nevner: 'Elever i alt', verdi: 40 }).grunner).toEqual(['ukjent_antall']);
    for (const enhet of ['elever', 'unge deltakere', 'husstander', 'barn under 6 år']) expect(del({ enhet, verdi: 3, telling: 'ikke_personer' }).grunner).toEqual(['lavt']);
    for (const enhet of ['utlån', 'prosent', 'arrangementer']) expect(del({ enhet, verdi: 3, telling: 'ikke_personer' }).grunner).toEqual([null]);
  });

  it('er ett tall for hver indikator: det for nivået, ellers det eneste; resten nevnes, men går ikke ut', () => {
    expect(del({ omfang: 'arena', omfangNavn: 'Kafeen', verdi: 9 }, { verdi: 12 }).rader.map(({ verdi }) => verdi)).toEqual([12]);
    expect(JSON.stringify(del({ omfang: 'arena', omfangNavn: 'Kafeen' }).rader)).not.toContain('Kafeen');
    expect(del({ omfang: 'arena', omfangNavn: 'Kafeen' }, { omfang: 'arena', omfangNavn: 'Biblioteket' })).toMatchObject({ rader: [], utelatt: ['Deltakere'] });
    expect(del({ verdi: null, presisjon: null })).toMatchObject({ rader: [], utelatt: ['Deltakere'] });
  });
});

describe('endringen', () => {
  const tall = (periode: string, verdi: number | null, mer: Partial<TidligereTall> = {}): TidligereTall => ({ periode, verdi, tilVerdi: null, presisjon: verdi === null ? null : 'eksakt', omfang: 'omraade', definisjonsutgave: 1, ...mer });
  const endring = (verdi: number | null, ...tidligere: TidligereTall[]) => withEndring({ ...del({ verdi: 12 }).rader[0]!, periode: '2025', verdi, presisjon: verdi === null ? null : 'eksakt', tidligere }).endring;

  it('regnes av det som er delt, og bare når begge tallene vises og er det samme', () => {
    expect(endring(12, tall('2024', 10))).toEqual({ prosent: 20, prosentTil: null, presisjon: 'eksakt', siden: '2024' });
    expect([endring(null, tall('2024', 10)), endring(12, tall('2024', null)), endring(12, tall('2024', 10, { definisjonsutgave: 2 })), endring(12, tall('2024-H1', 10)), endring(12)]).toEqual([null, null, null, null, null]);
  });

  it('hopper ikke over et skjult tall', () => expect(endring(12, tall('2023', 10), tall('2024', null))).toBeNull());
});
