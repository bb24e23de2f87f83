import type { Client } from 'pg';
import type { Flags } from '../flags.ts';
import type { Candidate } from './candidate.ts';
import { drive, quantile } from './drive.ts';
import { cpuMs, postgresCpuMs } from './processes.ts';

/** Det en runde målte, per forespørsel der det ikke står noe annet. Tider i millisekunder; `blocks` er sidene à 8 kB databasen så på, uansett hva maskinen ellers gjorde. */
export interface Measured { rps: number; p50: number; p95: number; node: number; postgres: number; cpu: number; statements: number; blocks: number }
export interface Round { candidate: string; width: number; nr: number; measured: Measured }
export interface Plan { widths: readonly number[]; rounds: number; ms: number; warmUpMs: number }
export const planFrom = ({ runder, sekunder, kort }: Flags, widths: readonly number[]): Plan => ({ widths, rounds: runder, ms: sekunder * 1000, warmUpMs: kort ? 1_500 : 3_000 });

/** Så lenge får en kandidat som har stått mens de andre ble målt, før det telles. */
const wakeMs = 500;

/**
 * Måler kandidatene annenhver gang, runde for runde, så det som ellers skjer på maskinen, rammer dem likt.
 * Den første runden i hver bredde varmer opp og telles ikke. Rekkefølgen snus hver runde, så ingen alltid kommer etter den samme.
 */
export async function measure(candidates: readonly Candidate[], plan: Plan, postmaster: number, admin: Client, say: (text: string) => void): Promise<Round[]> {
  const rounds: Round[] = [];
  for (const width of plan.widths) {
    for (const candidate of candidates) await drive(candidate.questions, width, plan.warmUpMs);
    for (let nr = 1; nr <= plan.rounds; nr++) {
      const order = nr % 2 === 1 ? candidates : [...candidates].reverse();
      for (const candidate of order) rounds.push({ candidate: candidate.name, width, nr, measured: await measureOne(candidate, width, plan.ms, postmaster, admin) });
      say(`  ${width} om gangen: runde ${nr} av ${plan.rounds}`);
    }
  }
  return rounds;
}

async function measureOne({ pid, questions }: Candidate, width: number, ms: number, postmaster: number, admin: Client): Promise<Measured> {
  await drive(questions, width, wakeMs);
  await forgetWork(admin);
  const before = { node: cpuMs(pid), postgres: postgresCpuMs(postmaster) };
  const { count, seconds, latencies } = await drive(questions, width, ms);
  const node = (cpuMs(pid) - before.node) / count;
  const postgres = (postgresCpuMs(postmaster) - before.postgres) / count;
  return { rps: count / seconds, p50: quantile(latencies, 0.5), p95: quantile(latencies, 0.95), node, postgres, cpu: node + postgres, ...await work(admin, count) };
}

/** Glemmer det databasen har gjort til nå. */
export const forgetWork = (admin: Client) => admin.query('SELECT maaling.pg_stat_statements_reset()');

/** Setningene databasen har fått siden sist, uten våre egne, og sidene de så på; delt på antallet. */
export async function work(admin: Client, count: number): Promise<Pick<Measured, 'statements' | 'blocks'>> {
  const { rows } = await admin.query<{ statements: number; blocks: number }>(`
    SELECT coalesce(sum(calls), 0)::float AS statements, coalesce(sum(shared_blks_hit + shared_blks_read), 0)::float AS blocks
    FROM maaling.pg_stat_statements WHERE userid <> (SELECT oid FROM pg_roles WHERE rolname = current_user)`);
  return { statements: rows[0]!.statements / count, blocks: rows[0]!.blocks / count };
}
