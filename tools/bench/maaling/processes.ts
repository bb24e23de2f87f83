import { readFileSync } from 'node:fs';

/** /proc teller prosessortid i hundredels sekunder. */
const tickMs = 10;

/** Millisekundene en prosess har brukt av prosessoren, med trådene sine; med `gone` også barn som er borte. */
export function cpuMs(pid: number, gone = false): number {
  const fields = statOf(pid);
  return (fields[11]! + fields[12]! + (gone ? fields[13]! + fields[14]! : 0)) * tickMs;
}

/** Hele PostgreSQL: postmesteren, barna den har nå, og dem den har hatt. */
export function postgresCpuMs(postmaster: number): number {
  return cpuMs(postmaster, true) + childrenOf(postmaster).reduce((sum, pid) => sum + orZero(() => cpuMs(pid)), 0);
}

/** Barnet som kjører noe med dette i kommandolinja. */
export function childRunning(parent: number, what: string): number {
  const found = childrenOf(parent).find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(what));
  if (found === undefined) throw new Error(`Fant ingen prosess som kjører ${what}.`);
  return found;
}

const childrenOf = (pid: number) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/** Feltene etter navnet, som står i parentes og kan ha mellomrom i seg. */
const statOf = (pid: number) => { const text = readFileSync(`/proc/${pid}/stat`, 'utf8'); return text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number); };

/** Et barn kan bli borte mellom lista og lesingen; da står tida hos forelderen. */
function orZero(read: () => number): number {
  try { return read(); } catch { return 0; }
}
