import { v7 } from 'uuid';
import type { Plankjede, Planstatus } from '#libs/contracts';
import { lockBudsjett } from '#libs/kommune/oekonomi';
import { lockSatsing } from '#libs/kommune/program';
import type { Kilde, Tx } from '#libs/platform';
import { demandNoPlan, insertUtkast, lockPlan } from './handlingsplan.lock.query.ts';
import { freezePlan, movePlan } from './kjede/plangang.query.ts';
import { addHendelse } from './kjede/planhendelse.query.ts';
import type { Plangrep } from './plantiltak/plangrep.ts';

/** En plan slik ei fil beskriver den. Nøklene er filas. */
export interface ImportertPlan {
  noekkel: string; aar: number; utgave: number; kjede: Plankjede; status: Planstatus; innledning: string | null; vedtakNoekkel: string | null; kilde: Kilde | null; oppdiktet: boolean;
  tiltak: { noekkel: string; tiltakNoekkel: string; grep: Plangrep; omtale: string | null; kilde: Kilde | null; oppdiktet: boolean }[];
}

const finnes = 'SELECT FROM kommune.handlingsplan WHERE kommune_id = $1 AND (noekkel = $2 OR aar = $3 AND utgave = $4)';
const findVedtak = 'SELECT id FROM kommune.vedtak WHERE kommune_id = $1 AND noekkel = $2';
const insertTiltak = `
  INSERT INTO kommune.plantiltak (id, noekkel, handlingsplan_id, tiltak_id, grep, omtale, kilde, oppdiktet)
  SELECT pt.id, pt.noekkel, $3, t.id, pt.grep, pt.omtale, pt.kilde, pt.oppdiktet
  FROM jsonb_to_recordset($2::jsonb) AS pt (id uuid, noekkel text, "tiltakNoekkel" text, grep text, omtale text, kilde jsonb, oppdiktet boolean)
  JOIN kommune.tiltak t ON t.kommune_id = $1 AND t.noekkel = pt."tiltakNoekkel"`;

/**
 * Skriver en plan fra ei fil, og gir `true` når den er ny. Tiltakene, linjene og vedtaket er lest inn før den. Er planen mer enn et utkast, går den samme
 * vei som et vedtak her: budsjettet låses, pengene fordeles i hovedboka, og innholdet fryses. En plan eller utgave kommunen alt har, røres ikke.
 */
export async function importHandlingsplan(tx: Tx, { tiltak, status, vedtakNoekkel, ...plan }: ImportertPlan): Promise<boolean> {
  const satsingId = await lockSatsing(tx);
  if ((await tx.query(finnes, [tx.kommuneId, plan.noekkel, plan.aar, plan.utgave])).length > 0) return false;
  await demandNoPlan(tx, plan.aar, 'aar');
  const id = await insertUtkast(tx, { ...plan, satsingId });
  await tx.query(insertTiltak, [tx.kommuneId, JSON.stringify(tiltak.map((t) => ({ ...t, id: v7() }))), id]);
  if (status === 'utkast') await addHendelse(tx, id, { fraStatus: null, tilStatus: 'utkast', personId: null });
  else await decide(tx, id, status, vedtakNoekkel);
  return true;
}

/** Hvem som flyttet planen og når, vet fila ikke; den vet hvor den er, og hvilket vedtak som gjorde den gjeldende. */
async function decide(tx: Tx, id: string, status: Planstatus, vedtakNoekkel: string | null): Promise<void> {
  const [vedtak] = await tx.query<{ id: string }>(findVedtak, [tx.kommuneId, vedtakNoekkel]);
  const plan = await lockPlan(tx, id);
  await lockBudsjett(tx, plan.aar, vedtak?.id ?? null);
  await freezePlan(tx, plan, { vedtakId: vedtak?.id ?? null, personId: null });
  if (status !== 'vedtatt') await movePlan(tx, { ...plan, status: 'vedtatt' }, status, { personId: null });
}
