import { expect, it } from '@jest/globals';
import { fellesindikatorhandlinger, utgaveErrors, type Utgaveinnhold } from './fellesindikator.policy.ts';

const foer: Utgaveinnhold = { navn: 'Sommerjobb', teller: 'Unge med sommerjobb', nevner: null, enhet: 'personer', retning: 'hoeyere', nivaa: 'omraade', telling: 'unike', deltakelse: true, datakilde: 'Avtalene', veiledning: null };

it.each([
  ['ingenting', {}, [{ path: 'teller', code: 'UNCHANGED' }]], ['bare skrivemåten', { enhet: 'Personer' }, [{ path: 'teller', code: 'UNCHANGED' }]],
  ['telleren', { teller: 'Unge med minst to uker' }, []], ['bare veiledningen', { veiledning: 'Tell i august.' }, []], ['navnet', { navn: 'Sommerjobber' }, []],
  ['ikke personer, men deltakelse', { telling: 'ikke_personer' }, [{ path: 'deltakelse', code: 'NOT_ALLOWED' }]],
] as const)('en ny utgave der %s er annerledes', (_, endring, feil) => expect(utgaveErrors(foer, { ...foer, ...endring })).toEqual(feil));

it('en avviklet får ingen ny utgave, men kan tas opp igjen', () => {
  expect([fellesindikatorhandlinger(true, false), fellesindikatorhandlinger(true, true), fellesindikatorhandlinger(false, false)]).toEqual([['publishFellesindikator', 'retireFellesindikator'], ['retireFellesindikator'], []]);
});
