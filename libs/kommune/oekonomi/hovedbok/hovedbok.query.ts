import { Injectable } from '@nestjs/common';
import { Db, notFound } from '#libs/platform';
import { pengeaktoerNow } from '../oekonomi.aktoer.ts';
import { kilde, lenke } from '../side/lenke.query.ts';
import { kanReverseres } from './hovedbok.policy.ts';
import type { HelPostering } from './postering.type.ts';

type Rad = Omit<HelPostering, 'handlinger'> & { forbrukId: string | null };

/** Postering som JSON. `forbrukId` er til reglene, ikke til svaret. */
const posteringer = `
  SELECT json_build_object(
    'id', p.id, 'tid', p.tid, 'type', p.type, 'tilskudd', ${lenke('t.id', 't.navn')}, 'fraKonto', p.fra_konto, 'fraAar', p.fra_aar, 'fraLinje', ${lenke('f.id', 'f.navn')},
    'tilKonto', p.til_konto, 'tilAar', p.til_aar, 'tilLinje', ${lenke('l.id', 'l.navn')}, 'beloep', p.beloep_oere::text, 'tekst', p.tekst, 'foertAv', m.navn,
    'reverserer', p.reverserer_id, 'reversertAv', r.id, 'forbrukId', p.forbruk_id, 'kilde', ${kilde('p')}, 'oppdiktet', p.oppdiktet) AS rad
  FROM kommune.tilskudd t
  LEFT JOIN kommune.postering p ON p.kommune_id = t.kommune_id AND p.tilskudd_id = t.id
  LEFT JOIN kommune.postering r ON r.kommune_id = p.kommune_id AND r.reverserer_id = p.id
  LEFT JOIN kommune.budsjettlinje f ON f.kommune_id = p.kommune_id AND f.id = p.fra_linje_id
  LEFT JOIN kommune.budsjettlinje l ON l.kommune_id = p.kommune_id AND l.id = p.til_linje_id
  LEFT JOIN kommune.medarbeider m ON m.kommune_id = p.kommune_id AND m.id = p.foert_av`;

const paaTilskuddet = `${posteringer} WHERE t.id = $1 ORDER BY p.tid DESC, p.id DESC`;
const medId = `${posteringer} WHERE p.id = ANY($1::uuid[]) ORDER BY p.id`;

@Injectable()
export class HovedbokQuery {
  constructor(private readonly db: Db) {}

  /** Alt som er ført på tilskuddet, det nyeste først. NOT_FOUND når tilskuddet mangler. */
  async all(tilskuddId: string): Promise<HelPostering[]> {
    const rader = await this.db.query<{ rad: Rad }>(paaTilskuddet, [tilskuddId]);
    if (rader.length === 0) throw notFound();
    return rader.filter(({ rad }) => rad.id !== null).map(medHandlinger);
  }

  async these(ider: string[]): Promise<HelPostering[]> {
    return (await this.db.query<{ rad: Rad }>(medId, [ider])).map(medHandlinger);
  }
}

const medHandlinger = ({ rad }: { rad: Rad }): HelPostering => ({ ...rad, handlinger: pengeaktoerNow().skriv && kanReverseres(rad) ? ['reverserPostering'] : [] });
