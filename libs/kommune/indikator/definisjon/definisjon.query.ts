import type { Tx } from '#libs/platform';
import { Indikatordefinisjon } from './definisjon.entity.ts';

/** Definisjonen som gjelder: den nyeste utgaven. Den som kaller, holder låsen på indikatoren. */
export async function gjeldendeDefinisjon(tx: Tx, indikatorId: string): Promise<{ id: string; utgave: number; brukt: boolean }> {
  const [nyeste] = await tx.query<{ id: string; utgave: number; brukt: boolean }>(`
    SELECT d.id, d.utgave, EXISTS (SELECT FROM kommune.maaling m WHERE m.kommune_id = d.kommune_id AND m.indikatordefinisjon_id = d.id) AS brukt
    FROM kommune.indikatordefinisjon d WHERE d.indikator_id = $1 ORDER BY d.utgave DESC LIMIT 1`, [indikatorId]);
  return nyeste!;
}

/** Feltene en ny utgave arver av den forrige, når de ikke endres. En felles definisjon som endres, er ikke lenger felles. */
export const arvet = ({ teller, nevner, enhet, retning, nivaa, telling, datakilde }: Indikatordefinisjon) => ({ teller, nevner, enhet, retning, nivaa, telling, datakilde });
