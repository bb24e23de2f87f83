import { kildeColumn } from '../kilde.query.ts';
import type { Maal } from './maal.entity.ts';

export type MaalRow = Omit<Maal, 'kommuneId' | 'noekkel' | 'satsingId'>;

export const selectMaal = `
  SELECT m.id, m.nr, m.navn, m.beskrivelse, m.delmaal, m.arkivert, ${kildeColumn('m')}, m.oppdiktet, m.versjon, ARRAY(
      SELECT i.id FROM kommune.maal_innsatsomraade mi
      JOIN kommune.innsatsomraade i ON i.kommune_id = mi.kommune_id AND i.id = mi.innsatsomraade_id
      WHERE mi.kommune_id = m.kommune_id AND mi.maal_id = m.id ORDER BY i.nr, i.id) AS "innsatsomraadeIder", (
      SELECT count(*)::int FROM kommune.tiltak_maal tm
      JOIN kommune.tiltak t ON t.kommune_id = tm.kommune_id AND t.id = tm.tiltak_id
      WHERE tm.kommune_id = m.kommune_id AND tm.maal_id = m.id AND NOT t.arkivert AND t.status <> 'ide') AS "antallTiltak"
  FROM kommune.maal m`;

export const findMaal = `${selectMaal} WHERE m.id = $1`;

export const lockMaal = 'SELECT versjon FROM kommune.maal WHERE kommune_id = $1 AND id = $2 FOR UPDATE';
export const raiseVersjon = 'UPDATE kommune.maal SET versjon = versjon + 1 WHERE kommune_id = $1 AND id = $2';
