import { jest } from '@jest/globals';

// En nettleser på en travel maskin kan miste et øyeblikk. Den første feilen skrives ut, så den ikke blir borte.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
