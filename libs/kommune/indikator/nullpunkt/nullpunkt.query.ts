import { Injectable } from '@nestjs/common';
import { linjerom, pengeaar } from '#libs/kommune/oekonomi';
import { Db } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { indikatoraktoerNow } from '../indikator.aktoer.ts';
import { indikatorFra, indikatorJson } from '../indikator.json.query.ts';
import { utregnet, type Indikatorrad } from '../indikator.utregning.ts';
import type { Nullpunkt, Nullpunktslinje } from './nullpunkt.type.ts';

interface Nullpunktsrad extends Omit<Nullpunkt, 'linjer'> { linjer: (Omit<Nullpunktslinje, 'indikator'> & { indikator: Indikatorrad })[] }

const iAar = `(SELECT extract(year FROM now() AT TIME ZONE 'Europe/Oslo')::int)`;

/** Siden i én setning. Et tiltak som svarer på to av målene til en indikator, telles én gang ved den. */
const findNullpunkt = `
  WITH ${pengeaar(iAar)},
  ${linjerom('true', 'NULL::text', '(linje_id)')},
  tiltakspenger AS MATERIALIZED (SELECT l.tiltak_id, sum(r.disponert) AS fordelt FROM rom r JOIN linje l ON l.id = r.linje_id WHERE r.kolonne IS NULL GROUP BY l.tiltak_id),
  svar AS MATERIALIZED (
    SELECT s.indikator_id, count(*)::int AS antall, coalesce(sum(p.fordelt), 0)::text AS fordelt FROM (
      SELECT DISTINCT mi.indikator_id, t.id FROM kommune.maal_indikator mi JOIN kommune.tiltak_maal tm ON tm.kommune_id = mi.kommune_id AND tm.maal_id = mi.maal_id
      JOIN kommune.tiltak t ON t.kommune_id = tm.kommune_id AND t.id = tm.tiltak_id WHERE NOT t.arkivert AND t.status NOT IN ('ide', 'stoppet')) s
    LEFT JOIN tiltakspenger p ON p.tiltak_id = s.id GROUP BY s.indikator_id)
  SELECT (SELECT aar FROM pengeaar) AS aar, coalesce((SELECT to_json(utfordringsbilde) FROM kommune.satsing), '[]') AS utfordringsbilde,
    (SELECT coalesce(json_agg(json_build_object('indikator', ${indikatorJson}, 'antallTiltak', coalesce(s.antall, 0), 'fordelt', CASE WHEN EXISTS (SELECT FROM pengeaar) THEN coalesce(s.fordelt, '0') END)
        ORDER BY array_position(ARRAY['foerst', 'deretter', NULL, 'ikke_naa'], i.prioritet), i.nr, i.id), '[]')
      ${indikatorFra} LEFT JOIN svar s ON s.indikator_id = i.id WHERE NOT i.arkivert) AS linjer`;

@Injectable()
export class NullpunktQuery {
  constructor(private readonly db: Db) {}

  async read(): Promise<Nullpunkt> {
    const rad = (await this.db.queryOne<Nullpunktsrad>(findNullpunkt))!;
    const [aktoer, serPenger] = [indikatoraktoerNow(), mayNow('oekonomi.les')];
    return { ...rad, aar: serPenger ? rad.aar : null, linjer: rad.linjer.map((linje) => ({ ...linje, indikator: utregnet(linje.indikator, aktoer), fordelt: serPenger ? linje.fordelt : null })) };
  }
}
