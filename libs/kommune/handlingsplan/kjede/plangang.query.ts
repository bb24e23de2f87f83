import type { Planstatus } from '#libs/contracts';
import type { LogEntry, Tx } from '#libs/platform';
import type { LaastPlan } from '../handlingsplan.lock.query.ts';
import { planinnhold } from '../innhold/planinnhold.query.ts';
import { planName } from '../plan-i-loggen.ts';
import { addHendelse } from './planhendelse.query.ts';

/** Det som følger med når planen flyttes. */
export interface Steg { vedtakId?: string | null; merknad?: string | null; returkommentar?: string | null; personId?: string | null }

const move = 'UPDATE kommune.handlingsplan SET status = $3, returkommentar = $4, versjon = versjon + 1 WHERE kommune_id = $1 AND id = $2';

/** Planen slik den er i dette øyeblikket, og statusen, i samme setning: det som er vedtatt, er det som sto der. */
const freeze = `
  WITH vedtatt AS (
    UPDATE kommune.handlingsplan p SET status = 'vedtatt', versjon = versjon + 1, innhold = ${planinnhold('p', 'NULL', 'true')}
    WHERE p.kommune_id = $1 AND p.id = $2 RETURNING p.innhold)
  SELECT 'sha256:' || encode(sha256(convert_to(innhold::text, 'UTF8')), 'hex') AS sum FROM vedtatt`;

/** Flytter planen og fører steget i historien. Versjonen øker også når planen blir der den er, så to ikke fører det samme. */
export async function movePlan(tx: Tx, plan: LaastPlan, til: Planstatus, steg: Steg = {}): Promise<void> {
  const returkommentar = steg.returkommentar ?? plan.returkommentar;
  await tx.query(move, [tx.kommuneId, plan.id, til, returkommentar]);
  noteMove(tx, plan, til, returkommentar === plan.returkommentar ? {} : { returkommentar: [plan.returkommentar, returkommentar] });
  await addHendelse(tx, plan.id, { fraStatus: plan.status, tilStatus: til, ...steg });
}

/**
 * Vedtar planen: innholdet fryses, og planen flyttes. Budsjettet er låst før dette, så ingen endrer det imellom.
 * Innholdet står i raden, som databasen låser; loggkjeden får kontrollsummen, så den kan vise at det er det samme.
 */
export async function freezePlan(tx: Tx, plan: LaastPlan, steg: Steg): Promise<void> {
  const [vedtatt] = await tx.query<{ sum: string }>(freeze, [tx.kommuneId, plan.id]);
  noteMove(tx, plan, 'vedtatt', { innhold: [null, vedtatt!.sum] });
  await addHendelse(tx, plan.id, { fraStatus: plan.status, tilStatus: 'vedtatt', ...steg });
}

function noteMove(tx: Tx, plan: LaastPlan, til: Planstatus, felt: LogEntry['felt']): void {
  const flyttet: LogEntry['felt'] = til === plan.status ? {} : { status: [plan.status, til] };
  tx.note({ tabell: 'handlingsplan', id: plan.id, verb: 'endret', navn: planName(plan), felt: { ...flyttet, ...felt } });
}
