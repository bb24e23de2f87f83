import { Injectable } from '@nestjs/common';
import { tidsrom } from '#libs/contracts';
import { Db, notFound, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import type { Undersoekelse } from './undersoekelse.entity.ts';
import type { HelUndersoekelse, Undersoekelser } from './undersoekelse.type.ts';
import type { Undersoekelsesrunde } from './undersoekelsesrunde.entity.ts';

/** Undersøkelsene med rundene, i én setning. $1 én, eller alle. */
const findUndersoekelser = `
  SELECT u.id, u.navn, u.grense, u.arkivert, u.oppdiktet, u.versjon,
    coalesce((SELECT json_agg(json_build_object('id', r.id, 'runde', r.runde, 'dato', r.dato, 'omraade', r.omraade, 'metode', r.metode, 'kildetekst', r.kildetekst, 'spoersmaal', r.spoersmaal, 'oppdiktet', r.oppdiktet, 'versjon', r.versjon,
        'harVaertDelt', EXISTS (SELECT FROM kommune.undersoekelsesminne m WHERE m.kommune_id = r.kommune_id AND m.undersoekelse_id = r.undersoekelse_id AND m.dato = r.dato)) ORDER BY r.dato, r.id)
      FROM kommune.undersoekelsesrunde r WHERE r.kommune_id = u.kommune_id AND r.undersoekelse_id = u.id), '[]') AS runder
  FROM kommune.undersoekelse u WHERE $1::uuid IS NULL OR u.id = $1
  ORDER BY u.arkivert, u.navn COLLATE "nb-NO-x-icu", u.id`;
type Undersoekelsesrad = Omit<HelUndersoekelse, 'handlinger' | 'runder'> & { runder: Omit<HelUndersoekelse['runder'][number], 'handlinger'>[] };

/** Undersøkelsen, holdt til enheten er ferdig. Alt som skriver i den, begynner her. */
export async function lockUndersoekelse(tx: Tx, id: string): Promise<Pick<Undersoekelse, 'id' | 'navn' | 'arkivert' | 'versjon'>> {
  const [rad] = await tx.query<Undersoekelse>('SELECT id, navn, arkivert, versjon FROM kommune.undersoekelse WHERE id = $1 FOR NO KEY UPDATE', [id]);
  if (!rad) throw notFound();
  return rad;
}

export type Runderad = Pick<Undersoekelsesrunde, 'id' | 'runde' | 'dato' | 'omraade' | 'metode' | 'kildetekst' | 'spoersmaal' | 'versjon'>;
/** Rundene i undersøkelsen. $1 undersøkelsen. */
export const findRunder = 'SELECT id, runde, dato, omraade, metode, kildetekst, spoersmaal, versjon FROM kommune.undersoekelsesrunde WHERE undersoekelse_id = $1 ORDER BY dato, id';
/** Datoene som er delt, eller har vært det. $1 undersøkelsen. */
export const findDelteDatoer = 'SELECT DISTINCT dato FROM kommune.undersoekelsesminne WHERE undersoekelse_id = $1';
/** Undersøkelsen en runde hører til. $1 runden. */
export const findEierAvRunde = 'SELECT undersoekelse_id AS id FROM kommune.undersoekelsesrunde WHERE id = $1';
export const bumpUndersoekelse = 'UPDATE kommune.undersoekelse SET versjon = versjon + 1 WHERE id = $1';
export const insertHemmelighet = 'INSERT INTO kommune.undersoekelseshemmelighet (undersoekelse_id, hemmelighet) VALUES ($1, $2)';

@Injectable()
export class UndersoekelseQuery {
  constructor(private readonly db: Db) {}

  async all(): Promise<Undersoekelser> {
    return { undersoekelser: (await this.db.query<Undersoekelsesrad>(findUndersoekelser, [null])).map(withHandlinger), handlinger: mayNow('undersoekelse.skriv') ? ['lesInnUndersoekelse'] : [] };
  }

  /** NOT_FOUND for en undersøkelse kommunen ikke har. */
  async one(id: string): Promise<HelUndersoekelse> {
    const [rad] = await this.db.query<Undersoekelsesrad>(findUndersoekelser, [id]);
    if (!rad) throw notFound();
    return withHandlinger(rad);
  }

  rounds(id: string): Promise<Runderad[]> { return this.db.query<Runderad>(findRunder, [id]); }
}

function withHandlinger(rad: Undersoekelsesrad): HelUndersoekelse {
  const [skriv, del] = [mayNow('undersoekelse.skriv'), mayNow('deling.skriv') && !rad.arkivert];
  const kan = (handlinger: [string, boolean][]) => handlinger.flatMap(([navn, ja]) => (ja ? [navn] : []));
  const idag = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
  return {
    ...rad,
    runder: rad.runder.map((runde) => ({ ...runde, handlinger: kan([['delUndersoekelse', del && tidsrom(runde.dato)!.til < idag], ['removeUndersoekelsesrunde', skriv && !rad.arkivert && !runde.harVaertDelt]]) })),
    handlinger: kan([['lesInnUndersoekelse', skriv && !rad.arkivert], ['updateUndersoekelse', skriv && !rad.arkivert], ['archiveUndersoekelse', skriv]]),
  };
}
