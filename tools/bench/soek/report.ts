import type { Tid } from './measure.ts';
import type { Slag } from './spoersmaal.ts';

export const goal = { p95: 50, ganger: 10 };
export const part = (times: readonly number[], share: number) => [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
const ms = (value: number) => value.toFixed(1).padStart(9);
const header = ['p50 ms', 'p95 ms', 'p50 cpu', 'p95 cpu', 'dyrest'].map((text) => text.padStart(9)).join('');

function row(navn: string, times: readonly Tid[]): string {
  const dearest = times.reduce((a, b) => (b.cpu > a.cpu ? b : a));
  const [klokke, cpu] = [times.map((t) => t.klokke), times.map((t) => t.cpu)];
  return `  ${navn.padEnd(26)}${ms(part(klokke, 0.5))}${ms(part(klokke, 0.95))}${ms(part(cpu, 0.5))}${ms(part(cpu, 0.95))}${ms(dearest.cpu)}  ${describe(dearest)}`;
}

const describe = ({ spoersmaal: { tekst, filter } }: Tid) => [tekst.length > 40 ? `${tekst.slice(0, 40)}… (${tekst.length} tegn)` : tekst, filter ? JSON.stringify(filter) : ''].filter(Boolean).join(' ');

/** Slag for slag, og alle. */
export function printOwn(times: readonly Tid[]): void {
  console.log(`  ${'nettverkets del'.padEnd(26)}${header}`);
  for (const slag of new Set<Slag>(times.map((t) => t.spoersmaal.slag))) console.log(row(slag, times.filter((t) => t.spoersmaal.slag === slag)));
  console.log(row('alle', times));
}

/** Hvor mange ganger dyrere de samme spørsmålene er gjennom vilkåret: på midten, i de tyngste, og på ett og ett spørsmål. */
export interface Forhold { p50: number; p95: number; hvert: number; antall: number }
export function compare(own: readonly Tid[], policy: readonly Tid[]): Forhold {
  const asked = new Set(policy.map((t) => t.spoersmaal));
  const same = own.filter((t) => asked.has(t.spoersmaal));
  const each = policy.map((t) => t.cpu / part(same.filter((o) => o.spoersmaal === t.spoersmaal).map((o) => o.cpu), 0.5));
  console.log(row(`vilkår på radene (${policy.length})`, policy));
  console.log(row('de samme i delen', same));
  const [a, b] = [policy.map((t) => t.cpu), same.map((t) => t.cpu)];
  return { p50: part(a, 0.5) / part(b, 0.5), p95: part(a, 0.95) / part(b, 0.95), hvert: part(each, 0.5), antall: policy.length };
}
