import type { FieldError } from '#libs/contracts';
import { badInput, type Tx } from '#libs/platform';

/** En post penger kan brukes av, med linja og tiltaket den hører til. */
export interface Brukspost { id: string; linjeId: string; linjenavn: string; tilskuddId: string; tiltakId: string | null; aar: number }

const findPoster = `
  SELECT p.id, l.id AS "linjeId", l.navn AS linjenavn, p.tilskudd_id AS "tilskuddId", l.tiltak_id AS "tiltakId", a.aar
  FROM kommune.finansieringspost p JOIN kommune.budsjettlinje l ON l.kommune_id = p.kommune_id AND l.id = p.budsjettlinje_id
  JOIN kommune.budsjettaar a ON a.kommune_id = l.kommune_id AND a.id = l.budsjettaar_id
  WHERE p.kommune_id = $1 AND p.id = ANY($2::uuid[])`;

const insertPoster = `
  INSERT INTO kommune.forbruk_post (forbruk_id, finansieringspost_id, beloep_oere)
  SELECT $1, r."finansieringspostId", r.beloep FROM jsonb_to_recordset($2::jsonb) AS r ("finansieringspostId" uuid, beloep bigint)`;

/**
 * Postene med disse id-ene i samme rekkefølge. Feil på feltet når en mangler, eller hører til et annet år.
 * @param pathOf feltet hver id står i
 */
export async function posterIAar(tx: Tx, ider: string[], aar: number, pathOf: (i: number) => string): Promise<Brukspost[]> {
  const funnet = new Map((await tx.query<Brukspost>(findPoster, [tx.kommuneId, ider])).map((post) => [post.id, post]));
  const poster = ider.map((id) => funnet.get(id.toLowerCase()));
  const errors = poster.flatMap((post, i): FieldError[] => {
    if (!post) return [{ path: pathOf(i), code: 'NOT_FOUND' }];
    return post.aar === aar ? [] : [{ path: pathOf(i), code: 'NOT_ALLOWED' }];
  });
  if (errors.length > 0) throw badInput(...errors);
  return poster as Brukspost[];
}

/** Knytter bruken til postene. De står i loggen som en del av bruken. */
export async function insertForbruksposter(tx: Tx, forbrukId: string, rader: { finansieringspostId: string; beloep: string | null }[]): Promise<void> {
  if (rader.length === 0) return;
  await tx.query(insertPoster, [forbrukId, JSON.stringify(rader)]);
  tx.note({ tabell: 'forbruk', id: forbrukId, verb: 'endret', felt: { poster: [null, rader] } });
}
