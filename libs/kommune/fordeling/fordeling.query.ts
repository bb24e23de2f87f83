import { Injectable } from '@nestjs/common';
import { Db, notFound, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import type { Fordeling } from './fordeling.entity.ts';
import { idag, isOver } from './fordeling.policy.ts';
import type { Fordelinger, Fordelingstall, HelFordeling } from './hel-fordeling.type.ts';

/** Vernet `v` av perioden `p` i serien `f`, slik siden følger det. */
const vernJson = `(SELECT json_build_object('id', v.id, 'status', v.status, 'grunn', v.grunn, 'gjort', coalesce(r.gjort, 0), 'av', coalesce(r.av, 0), 'gjelder', v.periodeversjon = p.versjon AND v.grense = f.grense)
          FROM kommune.fordelingsvern v LEFT JOIN kommune.framdrift r ON r.kommune_id = v.kommune_id AND r.id = v.id WHERE v.kommune_id = p.kommune_id AND v.fordelingsperiode_id = p.id)`;

/** Seriene med periodene, i én setning. Tallene er ikke med. $1 én serie, eller alle. */
const findFordelinger = `
  SELECT f.id, f.navn, f.teller, f.dimensjoner, f.grense, f.arkivert, f.kilde, f.oppdiktet, f.versjon,
    CASE WHEN i.id IS NOT NULL THEN json_build_object('id', i.id, 'navn', i.navn) END AS indikator,
    EXISTS (SELECT FROM kommune.fordelingsminne m WHERE m.kommune_id = f.kommune_id AND m.fordeling_id = f.id) AS "harVaertDelt",
    coalesce((SELECT json_agg(json_build_object('id', p.id, 'periode', p.periode, 'sum', (SELECT sum(t) FROM unnest(p.tall) t), 'oppdiktet', p.oppdiktet, 'versjon', p.versjon,
        'harVaertDelt', EXISTS (SELECT FROM kommune.fordelingsminne m WHERE m.kommune_id = p.kommune_id AND m.fordeling_id = p.fordeling_id AND m.periode = p.periode),
        'vern', ${vernJson}) ORDER BY p.periode DESC)
      FROM kommune.fordelingsperiode p WHERE p.kommune_id = f.kommune_id AND p.fordeling_id = f.id), '[]') AS perioder
  FROM kommune.fordeling f LEFT JOIN kommune.indikator i ON i.kommune_id = f.kommune_id AND i.id = f.indikator_id
  WHERE $1::uuid IS NULL OR f.id = $1
  ORDER BY f.arkivert, f.navn COLLATE "nb-NO-x-icu", f.id`;
type Fordelingsrad = Omit<HelFordeling, 'handlinger' | 'perioder'> & { perioder: Omit<HelFordeling['perioder'][number], 'handlinger'>[] };

const findTall = 'SELECT id, tall, versjon FROM kommune.fordelingsperiode WHERE id = $1';

/** Serien, holdt til enheten er ferdig, med det som bestemmer hva som kan endres. Alt som skriver i serien, begynner her. */
export async function lockFordeling(tx: Tx, id: string): Promise<Pick<Fordeling, 'id' | 'navn' | 'dimensjoner' | 'versjon' | 'arkivert'>> {
  const [rad] = await tx.query<Fordeling>('SELECT id, navn, dimensjoner, versjon, arkivert FROM kommune.fordeling WHERE id = $1 FOR NO KEY UPDATE', [id]);
  if (!rad) throw notFound();
  return rad;
}

export interface Periodetall { id: string; periode: string; tall: number[]; versjon: number }
/** Periodene i serien med tallene, og periodene serien har delt. $1 serien. */
export const perioderIn = (tx: Tx, id: string) => tx.query<Periodetall>('SELECT id, periode, tall, versjon FROM kommune.fordelingsperiode WHERE fordeling_id = $1 ORDER BY id', [id]);
export const deltePerioder = async (tx: Tx, id: string): Promise<string[]> =>
  (await tx.query<{ periode: string }>('SELECT DISTINCT periode FROM kommune.fordelingsminne WHERE fordeling_id = $1', [id])).map(({ periode }) => periode);
export const hasIndikator = async (tx: Tx, id: string): Promise<boolean> => (await tx.query('SELECT FROM kommune.indikator WHERE id = $1', [id])).length > 0;
export const insertHemmelighet = 'INSERT INTO kommune.fordelingshemmelighet (fordeling_id, hemmelighet) VALUES ($1, $2)';
/** Serien en periode hører til. $1 perioden. */
export async function serieOf(tx: Tx, periodeId: string): Promise<string> {
  const [rad] = await tx.query<{ id: string }>('SELECT fordeling_id AS id FROM kommune.fordelingsperiode WHERE id = $1', [periodeId]);
  if (!rad) throw notFound();
  return rad.id;
}
export const removeVern = 'DELETE FROM kommune.fordelingsvern WHERE fordelingsperiode_id = $1';

@Injectable()
export class FordelingQuery {
  constructor(private readonly db: Db) {}

  async all(): Promise<Fordelinger> {
    return { serier: (await this.db.query<Fordelingsrad>(findFordelinger, [null])).map(withHandlinger), handlinger: mayNow('fordeling.skriv') ? ['createFordeling'] : [] };
  }

  /** NOT_FOUND for en serie kommunen ikke har. */
  async one(id: string): Promise<HelFordeling> {
    const [rad] = await this.db.query<Fordelingsrad>(findFordelinger, [id]);
    if (!rad) throw notFound();
    return withHandlinger(rad);
  }

  async tall(id: string): Promise<Fordelingstall> {
    const rad = await this.db.queryOne<Fordelingstall>(findTall, [id]);
    if (!rad) throw notFound();
    return rad;
  }
}

function withHandlinger(rad: Fordelingsrad): HelFordeling {
  const [skriv, del, dag] = [mayNow('fordeling.skriv'), mayNow('deling.skriv') && !rad.arkivert, idag()];
  const kan = (handlinger: [string, boolean][]) => handlinger.flatMap(([navn, ja]) => (ja ? [navn] : []));
  return {
    ...rad,
    perioder: rad.perioder.map((periode) => ({ ...periode, handlinger: kan([
      ['updateFordelingsperiode', skriv && !rad.arkivert], ['fyllFordelingsperiode', skriv && !rad.arkivert], ['removeFordelingsperiode', skriv && !rad.arkivert && !periode.harVaertDelt],
      ['delFordeling', del && isOver(periode.periode, dag)],
    ]) })),
    handlinger: kan([['updateFordeling', skriv && !rad.arkivert], ['createFordelingsperiode', skriv && !rad.arkivert], ['archiveFordeling', skriv]]),
  };
}
