import type { Erfaringsspoersmaal, Erfaringstakk } from './samtale.type.ts';

/** Erfaringen det gjelder. $1 id, $2 kommunen til den som spør, eller tomt. */
export const findErfaring = `
  SELECT e.kommune_id AS "eierId", e.nettverk_id AS "nettverkId", e.utgave, e.status, e.kommune_id IS NOT DISTINCT FROM $2::int AS egen, u.tittel
  FROM felles.erfaring e LEFT JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave WHERE e.id = $1 ORDER BY e.delt, e.kommune_id LIMIT 1`;
export interface Samtaleerfaring { eierId: number; nettverkId: number; utgave: number; status: string; egen: boolean; tittel: string | null }

/** Spørsmålene og takkene i én setning. $1 eieren, $2 erfaringen, $3 kommunen til den som spør, eller tomt. */
export const findSamtale = `
  SELECT (SELECT coalesce(json_agg(json_build_object('id', q.id, 'kommune', k.navn, 'egen', q.kommune_id IS NOT DISTINCT FROM $3::int, 'rolle', q.rolle, 'utgave', q.utgave, 'tekst', q.tekst, 'stilt', q.stilt, 'svar', (
        SELECT coalesce(json_agg(json_build_object('utgave', s.utgave, 'tekst', s.tekst, 'rolle', s.rolle, 'tid', s.tid) ORDER BY s.utgave DESC), '[]') FROM felles.erfaringssvar s WHERE s.spoersmaalseier_id = q.kommune_id AND s.spoersmaal_id = q.id)) ORDER BY q.stilt DESC, q.id), '[]')
      FROM felles.erfaringsspoersmaal q JOIN referanse.kommune k ON k.id = q.kommune_id WHERE q.erfaringseier_id = $1 AND q.erfaring_id = $2
        AND (q.trukket IS NULL OR EXISTS (SELECT FROM felles.erfaringssvar s WHERE s.spoersmaalseier_id = q.kommune_id AND s.spoersmaal_id = q.id))) AS spoersmaal,
    (SELECT coalesce(json_agg(json_build_object('kommune', k.navn, 'rolle', t.rolle, 'tid', t.tid) ORDER BY t.tid, k.navn), '[]') FROM felles.erfaringstakk t JOIN referanse.kommune k ON k.id = t.kommune_id WHERE t.erfaringseier_id = $1 AND t.erfaring_id = $2) AS takk,
    EXISTS (SELECT FROM felles.erfaringstakk t WHERE t.erfaringseier_id = $1 AND t.erfaring_id = $2 AND t.kommune_id = $3::int) AS takket`;
export interface SamtaleRow { spoersmaal: (Omit<Erfaringsspoersmaal, 'handlinger'> & { egen: boolean })[]; takk: Erfaringstakk[]; takket: boolean }

/** Kommunens eget; koordinatoren følger ikke. $1 eieren, $2 erfaringen. */
export const findFoelger = 'SELECT foelger FROM kommune.erfaringsfoelging WHERE erfaringseier_id = $1 AND erfaring_id = $2';

/** $1 kommunen, $2 id, $3 nettverket, $4 eieren, $5 erfaringen, $6 utgaven, $7 rollen, $8 teksten. */
export const insertSpoersmaal = 'INSERT INTO felles.erfaringsspoersmaal (kommune_id, id, nettverk_id, erfaringseier_id, erfaring_id, utgave, rolle, tekst) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';

/** Teksten går; merket står bare når noen har svart. $1 kommunen, $2 spørsmålet. */
export const withdrawSpoersmaal = `
  WITH trukket AS (UPDATE felles.erfaringsspoersmaal SET tekst = NULL, trukket = now() WHERE kommune_id = $1 AND id = $2 AND trukket IS NULL RETURNING erfaring_id)
  SELECT erfaring_id AS "erfaringId" FROM trukket`;
/** $1 kommunen, $2 spørsmålet. */
export const findEget = 'SELECT FROM felles.erfaringsspoersmaal WHERE kommune_id = $1 AND id = $2';

/** Spørsmålet når det gjelder kommunens egen erfaring og ikke er trukket. $1 kommunen, $2 spørsmålet. */
export const findBesvarbart = 'SELECT q.kommune_id AS "eierId", q.nettverk_id AS "nettverkId", q.erfaring_id AS "erfaringId", q.trukket FROM felles.erfaringsspoersmaal q WHERE q.erfaringseier_id = $1 AND q.id = $2';
export interface BesvarbartRow { eierId: number; nettverkId: number; erfaringId: string; trukket: Date | null }

/** Neste utgave av svaret. Skriver to samtidig, avgjør nøkkelen. $1 kommunen, $2 id, $3 nettverket, $4 den som spurte, $5 spørsmålet, $6 rollen, $7 teksten. */
export const insertSvar = `
  INSERT INTO felles.erfaringssvar (kommune_id, id, nettverk_id, spoersmaalseier_id, spoersmaal_id, utgave, rolle, tekst)
  SELECT $1, $2, $3, $4, $5, (SELECT coalesce(max(s.utgave), 0) + 1 FROM felles.erfaringssvar s WHERE s.kommune_id = $1 AND s.spoersmaalseier_id = $4 AND s.spoersmaal_id = $5), $6, $7`;
/** Svarene er eierens innhold, og går når erfaringen trekkes tilbake. $1 kommunen, $2 erfaringen. */
export const deleteSvar = 'DELETE FROM felles.erfaringssvar s USING felles.erfaringsspoersmaal q WHERE s.kommune_id = $1 AND q.kommune_id = s.spoersmaalseier_id AND q.id = s.spoersmaal_id AND q.erfaringseier_id = $1 AND q.erfaring_id = $2';

export const insertTakk = 'INSERT INTO felles.erfaringstakk (kommune_id, id, nettverk_id, erfaringseier_id, erfaring_id, rolle) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING';
export const deleteTakk = 'DELETE FROM felles.erfaringstakk WHERE kommune_id = $1 AND erfaringseier_id = $2 AND erfaring_id = $3';

/** $1 id, $2 eieren, $3 erfaringen, $4 om kommunen følger. */
export const upsertFoelging = `
  INSERT INTO kommune.erfaringsfoelging (id, erfaringseier_id, erfaring_id, foelger) VALUES ($1, $2, $3, $4)
  ON CONFLICT (kommune_id, erfaringseier_id, erfaring_id) DO UPDATE SET foelger = excluded.foelger, sett = now()`;
