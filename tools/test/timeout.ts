import { jest } from '@jest/globals';

// En prøve som lager sin egen database, kan måtte vente på en travel maskin; en feil viser seg i påstanden, ikke i klokka.
jest.setTimeout(120_000);
