import { connectTool } from '#libs/platform/wall';
import { readFlags } from '../flags.ts';
import { underPolicy } from './policy.ts';
import { measure, type Candidate } from './measure.ts';
import { openBank } from './bank.ts';

// Søket i erfaringsbanken: nettverkets egen del av tabellen, mot det samme søket i en tabell med vilkår på radene.
const { kort, runder } = readFlags(process.argv.slice(2));
const goal = { p95: 50, times: 10 };
for (const antall of kort ? [2_000, 20_000] : [2_000, 20_000, 200_000]) {
  const bank = await openBank(antall, console.log);
  const admin = await connectTool(bank.url);
  try {
    await underPolicy(admin, bank.groups);
    const rows = await measure(bank.kommune, runder, ['nettverkets del', 'vilkår på radene'] satisfies Candidate[]);
    console.log(`\n${antall.toLocaleString('nb')} erfaringer${' '.repeat(20)}p50 ms     p95 ms   treff`);
    for (const { navn, p50, p95, treff } of rows) console.log(`  ${navn.padEnd(34)}${p50.toFixed(1).padStart(8)}${p95.toFixed(1).padStart(11)}${treff.toFixed(0).padStart(8)}`);
    const [own, policy] = rows as [typeof rows[number], typeof rows[number]];
    console.log(`  ganger raskere: p50 ${(policy.p50 / own.p50).toFixed(1)}, p95 ${(policy.p95 / own.p95).toFixed(1)}${antall === 200_000 ? ` (mål: p95 ≤ ${goal.p95} ms, ≥ ${goal.times} ganger)` : ''}`);
    if (antall === 200_000 && (own.p95 > goal.p95 || policy.p50 / own.p50 < goal.times)) process.exitCode = 1;
  } finally {
    await admin.end();
    await bank.close();
  }
}
