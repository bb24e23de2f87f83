import { kildeColumn } from '../kilde.query.ts';
import type { Innsatsomraade } from './innsatsomraade.entity.ts';

export type InnsatsomraadeRow = Omit<Innsatsomraade, 'kommuneId' | 'noekkel' | 'satsingId'>;

export const selectInnsatsomraade = `
  SELECT i.id, i.nr, i.navn, i.beskrivelse, i.punkter, i.tema, i.arkivert, ${kildeColumn('i')}, i.oppdiktet, i.versjon, (
      SELECT count(*)::int FROM kommune.tiltak t
      WHERE t.kommune_id = i.kommune_id AND t.innsatsomraade_id = i.id AND NOT t.arkivert AND t.status <> 'ide') AS "antallTiltak"
  FROM kommune.innsatsomraade i`;

export const findInnsatsomraade = `${selectInnsatsomraade} WHERE i.id = $1`;
