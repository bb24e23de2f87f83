import { Injectable } from '@nestjs/common';
import { Db, notFound } from '#libs/platform';
import type { Vedtak } from './vedtak.entity.ts';

export type VedtakRow = Omit<Vedtak, 'kommuneId' | 'noekkel' | 'personId'>;

/** Feltene i et vedtak som JSON, eller null når det ikke er noe. Andre rom viser vedtak med den samme. */
export const vedtakJson = (v: string) => `CASE WHEN ${v}.id IS NOT NULL THEN json_build_object(
    'id', ${v}.id, 'organ', ${v}.organ, 'dato', ${v}.dato, 'saksnummer', ${v}.saksnummer, 'utfall', ${v}.utfall, 'merknad', ${v}.merknad,
    'kilde', '{"sted": null, "tolket": false}'::jsonb || ${v}.kilde, 'oppdiktet', ${v}.oppdiktet, 'versjon', ${v}.versjon) END`;

const alle = `
  SELECT coalesce(json_agg(${vedtakJson('v')} ORDER BY v.dato COLLATE "C" DESC NULLS LAST, v.id DESC), '[]') AS rader FROM kommune.vedtak v`;
const ett = `SELECT ${vedtakJson('v')} AS vedtak FROM kommune.vedtak v WHERE v.id = $1`;

@Injectable()
export class VedtakQuery {
  constructor(private readonly db: Db) {}

  /** Alle vedtak, det nyeste først; de uten dato til slutt. */
  async all(): Promise<VedtakRow[]> {
    return (await this.db.queryOne<{ rader: VedtakRow[] }>(alle))!.rader;
  }

  async one(id: string): Promise<VedtakRow> {
    const rad = await this.db.queryOne<{ vedtak: VedtakRow }>(ett, [id]);
    if (!rad) throw notFound();
    return rad.vedtak;
  }
}
