import { errorTexts } from '#libs/contracts';
import type { Answer } from '../ask.ts';
import { canariesIn, type Legal } from '../legal.ts';
import { isPermitted, type Operation } from './operation.ts';

/** Det som røper hvordan huset er bygd, og aldri skal stå i et svar. */
const internals = /node_modules|\bat [\w.<>]+ \(|\.ts:\d+|violates|duplicate key|syntax error at|relation "|permission denied for|kommune\.[a-z_]+"|pg_catalog|invalid input syntax|\bSELECT\b.+\bFROM\b/;

/** Alt som er galt med svaret og det som ble skrevet i loggen imens. Tomt når alt er i orden. */
export async function faultsIn(operation: Operation, answer: Answer, logged: string, legal: Legal): Promise<string[]> {
  const heard = `${answer.headers}\n${answer.text}`;
  const sent = `${operation.query} ${JSON.stringify(operation.variables)}`;
  let foreign = legal.foreign(heard, operation.who, sent);
  // En endring kan ha gjort mer synlig. Da er det som gjelder nå, det som teller.
  if (foreign.length > 0) { await legal.refresh(); foreign = legal.foreign(heard, operation.who, sent); }
  return [
    ...foreign.map((hit) => `fremmed kanarifugl i svaret: ${hit}`),
    ...[...canariesIn(logged)].map((hit) => `kanarifugl i loggen: ${hit}`),
    ...(answer.status >= 500 ? [`status ${answer.status}`] : []),
    ...answer.codes.filter((code) => code === 'INTERNAL' || !(code in errorTexts)).map((code) => `koden ${code}`),
    ...(internals.exec(answer.text.replaceAll(JSON.stringify(operation.query).slice(1, -1), '')) ?? []).slice(0, 1).map((hit) => `svaret røper «${hit}»`),
    ...operation.asked.filter(({ alias, root }) => !isPermitted(root.permission, operation.who, operation.rom) && answer.data?.[alias] != null).map(({ root }) => `${root.name} svarte en som ikke har ${root.permission}`),
  ];
}
