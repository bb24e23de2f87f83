import { gjeldendeTema } from '#libs/kommune/tiltak';

/**
 * Temaet hvert tiltak i planen har nå, etter id: tiltakets eget, ellers innsatsområdets.
 * Temaet er hvordan kommunene sammenligner seg, ikke noe organet vedtar, så det kan rettes uten en ny utgave.
 */
export const temaer = (p: string) => `(
  SELECT coalesce(json_object_agg(t.id, ${gjeldendeTema('t', 'i')}), '{}')
  FROM kommune.tiltak t LEFT JOIN kommune.innsatsomraade i ON i.kommune_id = t.kommune_id AND i.id = t.innsatsomraade_id
  WHERE t.kommune_id = ${p}.kommune_id AND t.satsing_id = ${p}.satsing_id)`;
