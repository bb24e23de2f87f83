import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDocument, stringifyDocument } from '@urql/core';
import { parse, separateOperations } from 'graphql';
import { projectRoot } from '#libs/platform';
import { bruker, passord } from '../seed/scale.ts';
import type { Question } from './drive.ts';

/** En som svarer på det samme spørsmålet. `pid` er prosessen tida måles i, ved siden av PostgreSQL. */
export interface Candidate { name: string; pid: number; questions: readonly Question[]; stop(): Promise<void> }

/** Det `/3118/oversikt` sender: dokumentet slik nettsidenes klient skriver det ut, med typenavnene mellomlageret trenger. */
export const asSent = (path: string) => stringifyDocument(formatDocument(parse(readFileSync(join(projectRoot, path), 'utf8'))));

/** Én av operasjonene i filene til en side, med bare det den bruker, slik nettsidenes klient sender den. */
export function operationAsSent(name: string, ...paths: string[]): string {
  const operation = separateOperations(parse(paths.map((path) => readFileSync(join(projectRoot, path), 'utf8')).join('\n')))[name];
  if (!operation) throw new Error(`${paths.join(' og ')} har ingen operasjon som heter ${name}.`);
  return stringifyDocument(formatDocument(operation));
}

/** Kommunenummeret til innloggingskapselen. */
export type Cookies = ReadonlyMap<string, string>;

/** Innloggingskapselen til en bruker, gjennom produktet. */
export async function cookieFor(address: string, epost: string): Promise<string> {
  const query = 'mutation ($input: LoginInput!) { login(input: $input) { id } }';
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { epost, passord } } }) });
  const cookie = answer.headers.get('set-cookie');
  if (!cookie) throw new Error(`Innloggingen for ${epost} svarte ${await answer.text()}`);
  return cookie.split(';')[0]!;
}

/** Logger inn en gang i hver kommune. De andre kandidatene bruker de samme øktene. */
export const logIn = async (address: string, numre: readonly string[]): Promise<Cookies> =>
  new Map(await Promise.all(numre.map(async (nummer): Promise<[string, string]> => [nummer, await cookieFor(address, bruker(nummer))])));

/** En operasjon slik nettsidene sender den, i et rom. */
export const question = (address: string, cookie: string, rom: string, operationName: string, query: string, variables: object = {}): Question =>
  ({ url: `${address}/graphql`, headers: { cookie, 'x-arbeidsrom': rom, 'apollo-require-preflight': '1' }, body: JSON.stringify({ operationName, query, variables }) });

/** Svaret, når det ikke er en feil. Feil kommer med status 200 når noe av svaret finnes. */
export function dataOf<T>(answer: string): T {
  const { data, errors } = JSON.parse(answer) as { data: T; errors?: unknown };
  if (errors || !data) throw new Error(`Svaret er en feil: ${JSON.stringify(errors).slice(0, 500)}`);
  return data;
}
