import { v7 } from 'uuid';
import type { Plankjede, Planstatus } from '#libs/contracts';
import { findPlankjede } from '#libs/kommune/innstilling';
import { badInput, conflict, DomainError, newKey, notFound, type Tx, type VersionKey } from '#libs/platform';
import type { Handlingsplan } from './handlingsplan.entity.ts';
import { kanEndres, nesteStatuser } from './handlingsplan.policy.ts';
import { planName } from './plan-i-loggen.ts';

/** En plan som er låst til arbeidsenheten er ferdig. */
export type LaastPlan = Pick<Handlingsplan, 'id' | 'satsingId' | 'aar' | 'utgave' | 'status' | 'kjede' | 'innledning' | 'returkommentar' | 'oppdiktet' | 'versjon'>;

const lockSql = `
  SELECT id, satsing_id AS "satsingId", aar, utgave, status, kjede, innledning, returkommentar, oppdiktet, versjon
  FROM kommune.handlingsplan WHERE kommune_id = $1 AND id = $2 FOR UPDATE`;

/** Låser planen. NOT_FOUND for det som mangler. Alt som skriver i en plan, begynner her. */
export async function lockPlan(tx: Tx, id: string): Promise<LaastPlan> {
  const [plan] = await tx.query<LaastPlan>(lockSql, [tx.kommuneId, id]);
  if (!plan) throw notFound();
  return plan;
}

/** Som `lockPlan`, for den som så en versjon. En eldre får CONFLICT før reglene prøves: ingen får en feil om noe de ikke har sett. */
export async function lockPlanAt(tx: Tx, { id, versjon, ...yours }: VersionKey): Promise<LaastPlan> {
  const plan = await lockPlan(tx, id);
  const { satsingId: _satsing, ...current } = plan;
  if (plan.versjon !== versjon) throw conflict(current, { ...yours, versjon });
  return plan;
}

/** Stopper endringer i en plan som er vedtatt. */
export function demandOpen({ status }: LaastPlan): void {
  if (!kanEndres(status)) throw new DomainError('DOKUMENT_VEDTATT');
}

/** Stopper et steg kjeden ikke har fra der planen er. */
export function demandStep(plan: LaastPlan, til: Planstatus): void {
  if (!nesteStatuser(plan).includes(til)) throw new DomainError('PLAN_ULOVLIG_STEG');
}

/** Stopper en plan til for et år som alt har en. Den som kaller, holder låsen på satsingen: ellers kunne to begynne samtidig. */
export async function demandNoPlan(tx: Tx, aar: number, felt: string): Promise<void> {
  const finnes = await tx.query(`SELECT FROM kommune.handlingsplan WHERE kommune_id = $1 AND aar = $2 AND status <> 'erstattet'`, [tx.kommuneId, aar]);
  if (finnes.length > 0) throw badInput({ path: felt, code: 'NOT_ALLOWED' });
}

/** Kjeden en ny plan begynner med når ingen er valgt for den: kommunens egen, ellers den enkle. */
export const firstKjede = async (tx: Tx): Promise<Plankjede> => await findPlankjede(tx) ?? 'enkel';

/** Kjeden neste års plan får: kommunens egen, ellers den planen for året følger. NOT_FOUND når året ikke har noen plan å begynne fra. */
export async function nextKjede(tx: Tx, aar: number): Promise<Plankjede> {
  const [plan] = await tx.query<{ kjede: Plankjede }>('SELECT kjede FROM kommune.handlingsplan WHERE kommune_id = $1 AND aar = $2 ORDER BY utgave DESC LIMIT 1', [tx.kommuneId, aar]);
  if (!plan) throw notFound();
  return await findPlankjede(tx) ?? plan.kjede;
}

type NyPlan = Pick<Handlingsplan, 'satsingId' | 'aar' | 'kjede'> & Partial<Pick<Handlingsplan, 'noekkel' | 'utgave' | 'innledning' | 'returkommentar' | 'kilde' | 'oppdiktet'>>;

const insertPlan = `
  INSERT INTO kommune.handlingsplan (id, noekkel, satsing_id, aar, utgave, status, kjede, innledning, returkommentar, kilde, oppdiktet)
  SELECT $1::uuid, $2, $3::uuid, $4::int, coalesce($5::int, max(p.utgave) + 1, 1), 'utkast', $6, $7, $8, $9::jsonb, $10::boolean
  FROM kommune.handlingsplan p WHERE p.satsing_id = $3 AND p.aar = $4 RETURNING utgave`;

/** Setter inn en utgave av årets plan, som utkast: den neste, om ingen er oppgitt. Den som kaller, holder låsen på satsingen. */
export async function insertUtkast(tx: Tx, plan: NyPlan): Promise<string> {
  const { satsingId, aar, kjede, noekkel = newKey(), utgave = null, innledning = null, returkommentar = null, kilde = null, oppdiktet = false } = plan;
  const id = v7();
  const [ny] = await tx.query<{ utgave: number }>(insertPlan, [id, noekkel, satsingId, aar, utgave, kjede, innledning, returkommentar, kilde && JSON.stringify(kilde), oppdiktet]);
  tx.note({ tabell: 'handlingsplan', id, verb: 'ny', navn: planName({ aar, utgave: ny!.utgave }), felt: { kjede: [null, kjede], ...(innledning ? { innledning: [null, innledning] } : {}) } });
  return id;
}
