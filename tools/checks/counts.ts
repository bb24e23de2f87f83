/** Det vi trenger av resultatet jest skriver med `--json`. */
export interface JestResult { numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number; numRuntimeErrorTestSuites: number }
export interface Counts { passed: number; failed: number; skipped: number }

/** Kjøringen stanset før noe ble prøvd. Det er en feil, ikke null feil. */
export const nothingRan: Counts = { passed: 0, failed: 1, skipped: 0 };

/** En fil som ikke lot seg kjøre, er en feil. En kjøring som feilet uten at noen prøve gjorde det, eller som ikke prøvde noe, er også det. */
export function countsOf(result: JestResult, exitCode: number): Counts {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const ran = result.numPassedTests + result.numFailedTests > 0;
  return {
    passed: result.numPassedTests,
    failed: failed === 0 && (exitCode !== 0 || !ran) ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

export const summary = ({ passed, failed, skipped }: Counts) => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
