import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maaleperiodestatuser, maaStaa, periodeflyt, retninger, tallpresisjoner, virkningsord } from '#libs/contracts';
import { inOrder, maalstilling, utviklingIn, type Sammenlignbar } from './maaling/endring.policy.ts';
import { maalingErrors, utgangspunktErrors } from './maaling/maaling.policy.ts';
import { moveErrors, nesteStatuser, utgaveAfter } from './periode/maaleperiode.policy.ts';

const maaling = (periode: string, verdi: number | null, mer: Partial<Sammenlignbar> = {}): Sammenlignbar => ({
  periode, verdi, tilVerdi: null, presisjon: verdi === null ? null : 'eksakt', omfang: 'omraade', omfangNavn: null, definisjonId: 'd1', endringProsent: null, endringPresisjon: null, sammenlignetMed: null, ...mer });

describe('utviklingen i en rekke', () => {
  it('sammenlignes med den forrige like lange perioden, ikke med et år når det er et halvår', () => {
    const rekke = [maaling('2023', 90), maaling('2024', 100), maaling('2025-H1', 40), maaling('2025-H2', 60), maaling('2025', 110)];
    expect(rekke.map((m) => utviklingIn(m, rekke).endring?.siden ?? null)).toEqual([null, '2023', null, '2025-H1', '2024']);
  });

  it('hopper over en periode uten tall, men ikke over en annen arena', () => {
    const rekke = [maaling('2023', 50), maaling('2024', null, { endringProsent: 4, endringPresisjon: 'eksakt', sammenlignetMed: '2023' }), maaling('2025', 60), maaling('2025', 10, { omfang: 'arena', omfangNavn: 'Losen' })];
    expect(rekke.map((m) => { const { endring } = utviklingIn(m, rekke); return endring && [endring.prosent, endring.siden, endring.oppgitt]; })).toEqual([null, [4, '2023', true], [20, '2023', false], null]);
  });

  it('regner aldri over et brudd, og sier at det er der', () => {
    const rekke = [maaling('2023', 50), maaling('2024', 70, { definisjonId: 'd2' }), maaling('2025', 77, { definisjonId: 'd2' })];
    expect(rekke.map((m) => { const { endring, brudd } = utviklingIn(m, rekke); return [endring?.prosent ?? null, brudd]; })).toEqual([[null, false], [null, true], [10, false]]);
  });

  it('står i tidas rekkefølge uansett hvordan den kom', () => fc.assert(fc.property(fc.shuffledSubarray(['2023', '2024-H1', '2024-H2', '2024-09', '2025-T1', '2025'], { minLength: 6 }), (perioder) => {
    expect(inOrder(perioder.map((periode) => ({ periode }))).map((m) => m.periode)).toEqual(['2023', '2024-H1', '2024-09', '2024-H2', '2025-T1', '2025']);
  })));
});

describe('målet er', () => {
  it.each([
    ['eksakt', 16, null, 'hoeyere', 'naadd'], ['eksakt', 14, null, 'hoeyere', 'ikke_naadd'], ['eksakt', 14, null, 'lavere', 'naadd'], ['mer_enn', 14, null, 'hoeyere', 'uvisst'], ['mer_enn', 15, null, 'hoeyere', 'naadd'],
    ['mer_enn', 16, null, 'lavere', 'ikke_naadd'], ['mellom', 10, 20, 'hoeyere', 'uvisst'], ['mellom', 16, 20, 'hoeyere', 'naadd'], ['omtrent', 15, null, 'hoeyere', 'uvisst'], ['eksakt', 15, null, 'ingen', null],
  ] as const)('%s %s (%s), %s er best: %s', (presisjon, verdi, tilVerdi, retning, stilling) => {
    expect(maalstilling({ verdi, tilVerdi, presisjon }, 15, retning)).toBe(stilling);
  });

  it('aldri nådd og ikke nådd for det samme i hver sin retning, unntatt på målet', () => fc.assert(fc.property(fc.integer(), fc.integer(), fc.constantFrom(...tallpresisjoner), (verdi, maal, presisjon) => {
    const tall = { verdi, tilVerdi: presisjon === 'mellom' ? verdi + 3 : null, presisjon };
    const [opp, ned] = retninger.slice(0, 2).map((retning) => maalstilling(tall, maal, retning));
    if (opp === ned) expect(opp === 'uvisst' || (opp === 'naadd' && verdi === maal)).toBe(true);
  })));
});

it('en måling og et utgangspunkt som godtas, bryter ingen regel i databasen', () => {
  const tall = fc.option(fc.integer({ min: -3, max: 3 }));
  const presisjon = fc.option(fc.constantFrom(...tallpresisjoner));
  fc.assert(fc.property(tall, tall, presisjon, tall, presisjon, fc.option(fc.constant('2024')), (verdi, tilVerdi, p, endringProsent, endringPresisjon, sammenlignetMed) => {
    if (maalingErrors({ verdi, tilVerdi, presisjon: p, endringProsent, endringPresisjon, sammenlignetMed }).length > 0) return;
    expect((verdi === null) === (p === null) && (p === 'mellom') === (tilVerdi !== null) && (tilVerdi === null || verdi! < tilVerdi)).toBe(true);
    expect(new Set([endringProsent, endringPresisjon, sammenlignetMed].map((v) => v === null)).size).toBe(1);
    expect(endringPresisjon).not.toBe('mellom');
    expect(verdi !== null || endringProsent !== null).toBe(true);
    expect(utgangspunktErrors({ utgangsverdi: verdi, utgangsverdiTil: tilVerdi, utgangspresisjon: p })).toEqual([]);
  }));
});

describe('perioden', () => {
  it('har flyten den skal, og en tom periode kan ikke godkjennes', () => {
    expect(nesteStatuser({ status: 'utkast', utgave: 1, antall: 0 })).toEqual([]);
    for (const status of maaleperiodestatuser) expect(nesteStatuser({ status, utgave: 1, antall: 1 })).toEqual(periodeflyt[status]);
    expect(moveErrors({ status: 'godkjent', utgave: 1, antall: 1 }, 'utkast', 'Fordi')).toEqual([{ path: 'begrunnelse', code: 'NOT_ALLOWED' }]);
    expect([utgaveAfter({ status: 'laast', utgave: 1, antall: 1 }, 'utkast'), utgaveAfter({ status: 'godkjent', utgave: 1, antall: 1 }, 'utkast')]).toEqual([2, 1]);
  });
});

describe('ordene om virkning', () => {
  it.each(['Det førte til flere utlån', 'tiltaket FØRER TIL mer lesing', 'Dette har ført til ro', 'økningen skyldes leksehjelpen', 'det resulterte i jobb', 'medførte at', 'takket være Losen', 'gjorde at flere kom', 'dette forårsaket uro', 'har hatt effekt', 'det kommer av at Losen var der',
    'auken skuldast leksehjelpa', 'det forårsaka uro', 'tiltaket forårsakar ro', 'takka vere Losen', 'leksehjelpa er årsaka til auken', 'Losen var årsak til det', 'det medverka direkte til', 'tiltaket har verka', 'det gav effekt', 'det kjem av at Losen var der',
    'This led to more loans', 'it has led to calm', 'the scheme LEADS TO jobs', 'the drop was caused by the scheme', 'it resulted in jobs', 'because of the homework help', 'The increase is due to the scheme', 'thanks to the mentor', 'the mentor was the reason why', 'it had an effect', 'brought about a change'])('nektes uten grad: %s', (tekst) => {
    expect(virkningsord(tekst)).not.toBeNull();
    expect([maaStaa(tekst, null), maaStaa(tekst, 'sannsynliggjort'), maaStaa(tekst, 'dokumentert')]).toEqual([false, false, true]);
  });
  it.each(['Tiltaket bidrar til flere utlån', 'kan ha bidratt til', 'henger sammen med', 'Vi førte tilsyn', 'førte en til bords', 'overførte midler', 'De uførte til', 'det kan føre til meir lesing', 'vi har ei skuld', 'årsaka er ikkje kjend', 'Takk til alle',
    'It contributed to more loans', 'this may lead to jobs', 'The results in 2025 are shared', 'the root causes are many', 'the pupils were led to the hall', 'the hall is due to open in May', 'Many thanks to the mentor', 'Thanks to everyone who came', 'the rule took effect', 'a cause of concern'])('kan stå: %s', (tekst) => expect(maaStaa(tekst, null)).toBe(true));
});
