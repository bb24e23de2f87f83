import { expect, it } from '@jest/globals';
import { countsOf, summary, type JestResult } from './counts.ts';

const result = (change: Partial<JestResult>): JestResult => ({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0, ...change });

it.each([
  ['alt er i orden', result({ numPassedTests: 3 }), 0, '3 passed, 0 failed'],
  ['noe er hoppet over', result({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1 }), 0, '3 passed, 0 failed, 2 skipped'],
  ['en prøve feiler', result({ numPassedTests: 3, numFailedTests: 2 }), 1, '3 passed, 2 failed'],
  ['en fil ikke lar seg kjøre', result({ numPassedTests: 3, numRuntimeErrorTestSuites: 1 }), 1, '3 passed, 1 failed'],
  ['kjøringen feiler uten at en prøve gjør det', result({ numPassedTests: 3 }), 1, '3 passed, 1 failed'],
  ['ingen prøver ble funnet', result({}), 0, '0 passed, 1 failed'],
  ['alle ble hoppet over', result({ numPendingTests: 4 }), 0, '0 passed, 1 failed, 4 skipped'],
])('siste linje når %s', (_, json, exitCode, line) => expect(summary(countsOf(json, exitCode))).toBe(line));
