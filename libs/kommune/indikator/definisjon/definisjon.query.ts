import type { Tx } from '#libs/platform';
import { Indikatordefinisjon } from './definisjon.entity.ts';

/** Definisjonen som gjelder: den nyeste utgaven. Den som kaller, holder låsen på indikatoren. */
export async function gjeldendeDefinisjon(tx: Tx, indikatorId: string): Promise<{ id: string; utgave: number; brukt: boolean }> {
  const [nyeste] = await tx.query<{ id: string; utgave: number; brukt: boolean }>(`
    SELECT d.id, d.utgave, EXISTS (SELECT FROM kommune.maaling m WHERE m.kommune_id = d.kommune_id AND m.indikatordefinisjon_id = d.id) AS brukt
    FROM kommune.indikatordefinisjon d WHERE d.indikator_id = $1 ORDER BY d.utgave DESC LIMIT 1`, [indikatorId]);
  return nyeste!;
}

/** En indikator som er i bruk og har nettverkets definisjon med koden $1. */
export const findFellesKode = `
  SELECT i.id FROM kommune.indikator i JOIN LATERAL (
    SELECT d.felles_kode FROM kommune.indikatordefinisjon d WHERE d.kommune_id = i.kommune_id AND d.indikator_id = i.id ORDER BY d.utgave DESC LIMIT 1) d ON true
  WHERE NOT i.arkivert AND d.felles_kode = $1`;

/** Målinger i perioder som fortsatt er åpne, følger med til en ny utgave av det samme tallet. De godkjente står med den de er målt med. */
export async function followOpenMaalinger(tx: Tx, { fra, til, navn }: { fra: string; til: string; navn: string }): Promise<void> {
  const fulgte = await tx.query<{ id: string }>(`
    WITH fulgt AS (UPDATE kommune.maaling m SET indikatordefinisjon_id = $2, versjon = m.versjon + 1 FROM kommune.maaleperiode p
      WHERE p.kommune_id = m.kommune_id AND p.id = m.maaleperiode_id AND p.status = 'utkast' AND m.indikatordefinisjon_id = $1 RETURNING m.id)
    SELECT id FROM fulgt`, [fra, til]);
  for (const { id } of fulgte) tx.note({ tabell: 'maaling', id, verb: 'endret', navn, felt: { indikatordefinisjonId: [fra, til] } });
}

/** Feltene en ny utgave arver av den forrige, når de ikke endres. */
export const arvet = ({ teller, nevner, enhet, retning, nivaa, telling, datakilde }: Indikatordefinisjon) => ({ teller, nevner, enhet, retning, nivaa, telling, datakilde });
