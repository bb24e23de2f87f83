import { Injectable } from '@nestjs/common';
import { Db, notFound, type Tx } from '#libs/platform';
import { aktoerNow, seesBy } from '#libs/kommune/tiltak';
import { mayNow } from '#libs/tilgang';
import type { HelBarriere } from './hel-barriere.type.ts';
import { handlinger, muligeStatuser } from './barriere.policy.ts';

type BarriereRow = Omit<HelBarriere, 'handlinger' | 'muligeStatuser' | 'kommuneId' | 'noekkel'>;

/** $1 og $2: hvem som spør, og om hun ser andres ideer. $3 én barriere, eller alle. */
const hele = `
  SELECT coalesce(json_agg(json_build_object(
    'id', b.id, 'tittel', b.tittel, 'beskrivelse', b.beskrivelse, 'art', b.art, 'proevd', b.proevd, 'loesningseier', b.loesningseier,
    'loesningsinstans', b.loesningsinstans, 'status', b.status, 'begrunnelse', b.begrunnelse, 'kilde', '{"sted": null, "tolket": false}'::jsonb || b.kilde,
    'oppdiktet', b.oppdiktet, 'versjon', b.versjon, 'endret', b.endret,
    'tiltak', (
      SELECT coalesce(json_agg(json_build_object('id', t.id, 'navn', t.navn, 'status', t.status) ORDER BY t.nr, t.id), '[]')
      FROM kommune.barriere_tiltak bt JOIN kommune.tiltak t ON t.kommune_id = bt.kommune_id AND t.id = bt.tiltak_id
      WHERE bt.kommune_id = b.kommune_id AND bt.barriere_id = b.id AND ${seesBy('t', '$1', '$2')}),
    'historikk', (
      SELECT coalesce(json_agg(json_build_object('id', h.id, 'fraStatus', h.fra_status, 'tilStatus', h.til_status, 'begrunnelse', h.begrunnelse, 'hvem', p.navn, 'tid', h.tid) ORDER BY h.tid DESC, h.id DESC), '[]')
      FROM kommune.barrierehendelse h LEFT JOIN kommune.medarbeider p ON p.kommune_id = h.kommune_id AND p.id = h.person_id
      WHERE h.kommune_id = b.kommune_id AND h.barriere_id = b.id)
  ) ORDER BY array_position('{aapen,loeftet,utkast,loest,lukket}'::text[], b.status), b.tittel COLLATE "nb-NO-x-icu", b.id), '[]') AS rader
  FROM kommune.barriere b WHERE $3::uuid IS NULL OR b.id = $3`;

/** De feltene en barriere har når den er låst til arbeidsenheten er ferdig. */
export type LaastBarriere = Pick<HelBarriere, 'id' | 'tittel' | 'status' | 'versjon'>;

/** Låser barrieren. NOT_FOUND for det som mangler, og for det som er en annens. */
export async function lockBarriere(tx: Tx, id: string): Promise<LaastBarriere> {
  const [barriere] = await tx.query<LaastBarriere>('SELECT id, tittel, status, versjon FROM kommune.barriere WHERE id = $1 FOR NO KEY UPDATE', [id]);
  if (!barriere) throw notFound();
  return barriere;
}

@Injectable()
export class BarriereQuery {
  constructor(private readonly db: Db) {}

  /** Alle barrierer den som spør, ser, de åpne først, i én setning. */
  all(): Promise<HelBarriere[]> { return this.read(null); }

  async one(id: string): Promise<HelBarriere> {
    const [barriere] = await this.read(id);
    if (!barriere) throw notFound();
    return barriere;
  }

  private async read(id: string | null): Promise<HelBarriere[]> {
    const { personId, skriv: serIdeer } = aktoerNow();
    const skriv = mayNow('barriere.skriv');
    const { rader } = (await this.db.queryOne<{ rader: BarriereRow[] }>(hele, [personId, serIdeer, id]))!;
    return rader.map((rad) => ({ ...rad, handlinger: handlinger(rad.status, skriv), muligeStatuser: muligeStatuser(rad.status, skriv) }) as HelBarriere);
  }
}
