import { Injectable } from '@nestjs/common';
import { Db } from '#libs/platform';
import { beleggliste } from '../belegg/maalbelegg.query.ts';
import { indikatoraktoerNow } from '../indikator.aktoer.ts';
import { belegghandlinger, sidehandlinger } from '../indikator.policy.ts';
import { indikatorFra, indikatorJson, kilde } from '../indikator.json.query.ts';
import { utregnet, type Indikatorrad } from '../indikator.utregning.ts';
import { muligeStatuser } from '../periode/maaleperiode.policy.ts';
import { periodeliste } from '../periode/maaleperiode.query.ts';
import type { Resultatside } from './resultatside.type.ts';

interface Siderad extends Omit<Resultatside, 'indikatorer' | 'handlinger'> { indikatorer: Indikatorrad[] }

const findResultatside = `
  SELECT json_build_object(
    'maal', (
      SELECT coalesce(json_agg(json_build_object('id', g.id, 'nr', g.nr, 'navn', g.navn, 'beskrivelse', g.beskrivelse, 'delmaal', g.delmaal,
        'kilde', ${kilde('g')}, 'oppdiktet', g.oppdiktet, 'belegg', ${beleggliste}) ORDER BY g.nr, g.id), '[]')
      FROM kommune.maal g WHERE NOT g.arkivert),
    'indikatorer', (SELECT coalesce(json_agg(${indikatorJson} ORDER BY i.arkivert, i.nr, i.id), '[]') ${indikatorFra}),
    'perioder', ${periodeliste},
    'maalaar', (SELECT s.maalaar FROM kommune.satsing s)) AS side`;

@Injectable()
export class ResultatsideQuery {
  constructor(private readonly db: Db) {}

  /** Hele siden i én setning, med det som kan regnes av tallene. */
  async all(): Promise<Resultatside> {
    const aktoer = indikatoraktoerNow();
    const { side } = (await this.db.queryOne<{ side: Siderad }>(findResultatside))!;
    return {
      ...side,
      maal: side.maal.map((maal) => ({ ...maal, belegg: maal.belegg.map((b) => ({ ...b, handlinger: belegghandlinger(b.periodestatus, aktoer) })) })),
      indikatorer: side.indikatorer.map((rad) => utregnet(rad, aktoer)),
      perioder: side.perioder.map((p) => ({ ...p, muligeStatuser: muligeStatuser({ ...p, antall: p.antallMaalinger + p.antallBelegg }, aktoer.godkjenn) })),
      handlinger: sidehandlinger(aktoer),
    } as Resultatside;
  }
}
