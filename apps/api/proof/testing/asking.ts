import { expect } from '@jest/globals';
import { ask, type Answer, type Json } from './ask.ts';

interface Place { url: string; cookies: Record<string, string> }

/** Spør som en av dem i rommet, etter navnet. `cookies` og `rom` er de prøven har lagt til; ellers står kommunenummeret sist i navnet. `felt` er det en endring svarer med når ikke noe annet er sagt. */
export function asking(at: Place, felt: string, cookies: Record<string, string>, rom: Record<string, string>) {
  const som = (hvem: string, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> =>
    ask(at.url, { query, variables, cookie: cookies[hvem] ?? at.cookies[hvem]!, rom: rom[hvem] ?? hvem.slice(-4), headers });
  const gjoer = (hvem: string, root: string, type: string, input: object, svar = felt) => som(hvem, `mutation ($input: ${type}!) { ${root}(input: $input)${svar ? ` { ${svar} }` : ''} }`, { input });
  return {
    som, gjoer, ok,
    gjort: async (hvem: string, root: string, type: string, input: object, svar = felt) => ok(await gjoer(hvem, root, type, input, svar), root),
  };
}

const codeOf = ({ codes }: Answer) => codes[0] ?? 'ingen feil';

/** Det rotfeltet svarte, når det ikke var noe galt. */
function ok(answer: Answer, root: string): Json {
  expect([root, codeOf(answer), answer.errors.map((e) => e.extensions?.fields)]).toEqual([root, 'ingen feil', []]);
  return answer.data![root];
}

/** Koden, og feltene den nevner. */
export const feltene = (answer: Answer) => [codeOf(answer), ...(answer.errors[0]?.extensions?.fields ?? []).map(({ path, code }: Json) => `${path} ${code}`)];
