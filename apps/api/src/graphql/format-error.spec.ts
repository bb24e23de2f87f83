import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { DomainError } from '#libs/platform';
import { formatError } from './format-error.ts';

/** Feilen slik den kommer fra graphql-js: med stien til feltet, og det som ble kastet, inni. */
const from = (original: Error, path: (string | number)[]) => {
  const wrapped = new GraphQLError(original.message, { path, originalError: original });
  return formatError(wrapped.toJSON(), wrapped);
};

describe('det klienten får vite om en feil', () => {
  it('sier at endringen er lagret når feilen kom etterpå, i et felt under rotfeltet', () => {
    expect(from(new DomainError('BUSY'), ['createTiltak', 'navn']).extensions).toEqual({ code: 'BUSY', lagret: true });
    expect(from(new DomainError('BUSY'), ['createTiltak']).extensions).toEqual({ code: 'BUSY' });
  });
});
