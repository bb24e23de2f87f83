import { Injectable } from '@nestjs/common';
import { vedtaksorgan } from '#libs/kommune/innstilling';
import { vedtakJson } from '#libs/kommune/vedtak';
import { Db, notFound } from '#libs/platform';
import { currentPersonId, isOutsider, mayNow } from '#libs/tilgang';
import { vedtaksrettNow } from './handlingsplan.aktoer.ts';
import type { HandlingsplanRef, HelHandlingsplan } from './hel-handlingsplan.type.ts';
import { overbudsjettert } from './advarsel/overbudsjettert.query.ts';
import { planinnhold } from './innhold/planinnhold.query.ts';
import { temaer } from './innhold/tema.query.ts';
import { planAnswer, type Planrad } from './plan-svar.ts';

/** Den vedtatte utgaven vises slik den ble vedtatt; en annen slik den er nå. $1 person, $2 om personen ser alle utkast til tiltak. */
const hel = (vilkaar: string, organ: string) => `
  SELECT json_build_object(
    'id', p.id, 'aar', p.aar, 'utgave', p.utgave, 'status', p.status, 'kjede', p.kjede, 'innledning', p.innledning, 'returkommentar', p.returkommentar,
    'kilde', '{"sted": null, "tolket": false}'::jsonb || p.kilde, 'oppdiktet', p.oppdiktet, 'versjon', p.versjon,
    'fraVedtak', p.innhold IS NOT NULL, 'innhold', coalesce(p.innhold, ${planinnhold('p', '$1', '$2')}),
    'forrige', (
      SELECT f.innhold FROM kommune.handlingsplan f WHERE f.kommune_id = p.kommune_id AND f.satsing_id = p.satsing_id AND f.aar = p.aar AND f.utgave < p.utgave
      ORDER BY f.utgave DESC LIMIT 1),
    'temaer', CASE WHEN p.innhold IS NOT NULL THEN ${temaer('p')} END,
    'overbudsjettert', CASE WHEN p.innhold IS NULL THEN ${overbudsjettert('p')} END,
    'vedtaksorgan', ${organ},
    'nyeste', NOT EXISTS (SELECT FROM kommune.handlingsplan n WHERE n.kommune_id = p.kommune_id AND n.satsing_id = p.satsing_id AND n.aar = p.aar AND n.utgave > p.utgave),
    'nesteAarFinnes', EXISTS (SELECT FROM kommune.handlingsplan n WHERE n.kommune_id = p.kommune_id AND n.aar = p.aar + 1 AND n.status <> 'erstattet'),
    'hendelser', (
      SELECT coalesce(json_agg(json_build_object('id', h.id, 'fraStatus', h.fra_status, 'tilStatus', h.til_status, 'tid', h.tid, 'person', m.navn,
        'vedtak', ${vedtakJson('v')}, 'merknad', h.merknad) ORDER BY h.tid DESC, h.id DESC), '[]')
      FROM kommune.planhendelse h
      LEFT JOIN kommune.medarbeider m ON m.kommune_id = h.kommune_id AND m.id = h.person_id
      LEFT JOIN kommune.vedtak v ON v.kommune_id = h.kommune_id AND v.id = h.vedtak_id
      WHERE h.kommune_id = p.kommune_id AND h.handlingsplan_id = p.id),
    'utgaver', (
      SELECT json_agg(json_build_object('id', u.id, 'utgave', u.utgave, 'status', u.status, 'vedtatt', (
        SELECT v.dato FROM kommune.planhendelse h JOIN kommune.vedtak v ON v.kommune_id = h.kommune_id AND v.id = h.vedtak_id
        WHERE h.kommune_id = u.kommune_id AND h.handlingsplan_id = u.id AND h.til_status = 'vedtatt' LIMIT 1)) ORDER BY u.utgave DESC)
      FROM kommune.handlingsplan u WHERE u.kommune_id = p.kommune_id AND u.satsing_id = p.satsing_id AND u.aar = p.aar)) AS plan
  FROM kommune.handlingsplan p WHERE ${vilkaar} ORDER BY p.utgave DESC LIMIT 1`;

/** Den som leser utenfra, fører ingen vedtak, og ser ikke innstillingene. */
const begge = (vilkaar: string) => ({ egne: hel(vilkaar, vedtaksorgan), utenfra: hel(vilkaar, 'NULL') });
const iAaret = begge('p.aar = $3 AND ($4::int IS NULL OR p.utgave = $4)');
const medId = begge('p.id = $3');

const alle = `
  SELECT coalesce(json_agg(json_build_object('id', p.id, 'aar', p.aar, 'utgave', p.utgave, 'status', p.status, 'versjon', p.versjon) ORDER BY p.aar DESC, p.utgave DESC), '[]') AS planer
  FROM kommune.handlingsplan p`;

@Injectable()
export class HandlingsplanQuery {
  constructor(private readonly db: Db) {}

  /** Årets plan i den nyeste utgaven den som spør, kan se, eller i den som er bedt om. `null` når den ikke finnes. */
  async inYear(aar: number, utgave: number | null): Promise<HelHandlingsplan | null> {
    return this.read(iAaret, [aar, utgave]);
  }

  /** Planen med denne id-en. Kaster NOT_FOUND. */
  async byId(id: string): Promise<HelHandlingsplan> {
    const plan = await this.read(medId, [id]);
    if (!plan) throw notFound();
    return plan;
  }

  async all(): Promise<HandlingsplanRef[]> {
    return (await this.db.queryOne<{ planer: HandlingsplanRef[] }>(alle))!.planer;
  }

  private async read(sql: typeof medId, parameters: unknown[]): Promise<HelHandlingsplan | null> {
    const rad = await this.db.queryOne<{ plan: Planrad }>(isOutsider() ? sql.utenfra : sql.egne, [currentPersonId(), mayNow('tiltak.skriv'), ...parameters]);
    if (!rad) return null;
    const rett = vedtaksrettNow(rad.plan.vedtaksorgan);
    const aktoer = { skriv: mayNow('handlingsplan.skriv'), vedtak: rett !== null, svar: mayNow('vedtak.registrer'), penger: mayNow('oekonomi.skriv') };
    return planAnswer({ ...rad.plan, vedtaksorgan: rett?.organ ?? null }, aktoer);
  }
}
