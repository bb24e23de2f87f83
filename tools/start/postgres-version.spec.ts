import { describe, expect, it } from '@jest/globals';
import { serverFault } from './postgres-version.ts';

describe('versjonen av PostgreSQL', () => {
  it.each([180_004, 180_012, 170_010, 160_014, 190_000])('%i er trygg', (version) => expect(serverFault(version)).toBeNull());

  it.each([
    [180_003, 'PostgreSQL 18.3 mangler rettelser muren mellom kommunene er avhengig av. Oppgrader til 18.4 eller nyere.'],
    [160_013, 'PostgreSQL 16.13 mangler rettelser muren mellom kommunene er avhengig av. Oppgrader til 16.14 eller nyere.'],
    [150_020, 'PostgreSQL 15 er bare til prøving. Bruk 16 eller nyere i drift.'],
    [150_002, 'PostgreSQL 15.2 mangler rettelser muren mellom kommunene er avhengig av. Oppgrader til 15.18 eller nyere.'],
    [140_023, 'PostgreSQL 14 er for gammel. Bruk 16 eller nyere.'],
  ])('%i er det ikke', (version, text) => expect(serverFault(version)).toBe(text));
});
