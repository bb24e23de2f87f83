import { antallFjernede, bilderJson, type BildeRad } from '../bilde/erfaringsbilde.query.ts';
import { innholdJson } from '../erfaringsbank.query.ts';
import type { Innholdsrad } from '../innhold.ts';
import { antallTrukne, vedleggJson, type VedleggRad } from '../vedlegg/erfaringsvedlegg.query.ts';
import type { Utgavelesning } from './utgave.type.ts';

const innholdOf = (v: string) => `(SELECT ${innholdJson('u')} FROM felles.erfaringsutgave u WHERE u.kommune_id = ${v}.kommune_id AND u.erfaring_id = ${v}.id AND u.utgave = ${v}.utgave)`;

/**
 * Én utgave og den forrige som finnes, i én setning. Det som er trukket tilbake, har ikke innhold, men tallet finnes. $1 kommunen og $2 id-en som er ført i leseloggen, $3 utgaven.
 * Ingen rad for en utgave som aldri har vært.
 */
export const findUtgave = `
  WITH denne AS (SELECT e.kommune_id, e.id, $3::int AS utgave FROM felles.erfaring e WHERE e.kommune_id = $1 AND e.id = $2 AND $3::int BETWEEN 1 AND e.utgave),
  forrige AS (SELECT d.kommune_id, d.id, (SELECT max(u.utgave) FROM felles.erfaringsutgave u WHERE u.kommune_id = d.kommune_id AND u.erfaring_id = d.id AND u.utgave < d.utgave) AS utgave FROM denne d)
  SELECT e.id, n.nummer AS kommunenummer, k.navn AS kommune, e.oppdiktet, e.trukket, e.utgave AS gjeldende, d.utgave, f.utgave AS "forrigeUtgave", ${innholdOf('d')} AS innhold, ${innholdOf('f')} AS forrige,
    ${bilderJson('d')} AS bilder, ${antallFjernede('d')} AS "fjernedeBilder", ${bilderJson('f')} AS "forrigeBilder", ${vedleggJson('d')} AS vedlegg, ${antallTrukne('d')} AS "trukneVedlegg", ${vedleggJson('f')} AS "forrigeVedlegg",
    (SELECT json_agg(json_build_object('utgave', nr, 'delt', u.delt, 'gjennomgaatt', (SELECT min(g.tid) FROM felles.erfaringsgjennomgang g WHERE g.erfaringseier_id = e.kommune_id AND g.erfaring_id = e.id AND g.utgave = nr AND u.delt IS NOT NULL)) ORDER BY nr DESC)
      FROM generate_series(1, e.utgave) nr LEFT JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = nr) AS utgaver
  FROM denne d JOIN forrige f ON f.kommune_id = d.kommune_id AND f.id = d.id JOIN felles.erfaring e ON e.kommune_id = d.kommune_id AND e.id = d.id
  JOIN referanse.kommune k ON k.id = e.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL`;
export type UtgaveRow = Omit<Utgavelesning, 'innhold' | 'forrige' | 'bilder' | 'vedlegg' | 'endret'> & { innhold: Innholdsrad | null; forrige: Innholdsrad | null; bilder: BildeRad[]; forrigeBilder: BildeRad[]; vedlegg: VedleggRad[]; forrigeVedlegg: VedleggRad[] };
