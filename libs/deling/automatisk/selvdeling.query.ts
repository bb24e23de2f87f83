import { egetSerienavn } from '../fordeling/delt-fordeling.query.ts';
import { harNyere } from '../delinger/deling.query.ts';

/** Planen hendelsen gjelder. $1 id. */
export const findAarFor = 'SELECT aar FROM kommune.handlingsplan WHERE id = $1';
/** Perioden hendelsen gjelder. $1 id. */
export const findPeriodeFor = 'SELECT periode FROM kommune.maaleperiode WHERE id = $1';

/** Merker delingene som kommunen har fått noe nyere enn, og gir dem. $1 kommunen, $2 statusene en plan som gjelder, kan ha. */
export const markEldre = `
  WITH merket AS (
    UPDATE felles.deling d SET eldre_siden = now() WHERE d.kommune_id = $1 AND d.trukket IS NULL AND d.eldre_siden IS NULL AND ${harNyere('d', '$2')}
    RETURNING d.id, d.type, d.aar, d.periode, ${egetSerienavn('d')} AS serie)
  SELECT * FROM merket`;
