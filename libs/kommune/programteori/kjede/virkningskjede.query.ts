import type { FieldError } from '#libs/contracts';
import { aktoerNow, seesBy } from '#libs/kommune/tiltak';
import { badInput, notFound, type Tx } from '#libs/platform';

/** En kjede som er låst til arbeidsenheten er ferdig. */
export interface LaastKjede { id: string; mekanisme: string; arkivert: boolean }

/** Låser kjeden. Alt som skriver i den eller i leddene, begynner her, så låsene alltid tas i samme rekkefølge. NOT_FOUND når den mangler, eller tiltaket er skjult. */
export async function lockKjede(tx: Tx, id: string): Promise<LaastKjede> {
  const { personId, skriv } = aktoerNow();
  const [kjede] = await tx.query<LaastKjede>(`
    SELECT k.id, k.mekanisme, k.arkivert FROM kommune.virkningskjede k JOIN kommune.tiltak t ON t.kommune_id = k.kommune_id AND t.id = k.tiltak_id AND ${seesBy('t', '$2', '$3')}
    WHERE k.id = $1 FOR NO KEY UPDATE OF k`, [id, personId, skriv]);
  if (!kjede) throw notFound();
  return kjede;
}

/** Neste ledige nummer. Den som kaller, holder låsen på satsingen. */
export async function nextNr(tx: Tx, satsingId: string): Promise<number> {
  const [next] = await tx.query<{ nr: number }>('SELECT coalesce(max(nr), 0) + 1 AS nr FROM kommune.virkningskjede WHERE satsing_id = $1', [satsingId]);
  return next!.nr;
}

/** Stopper en lenke til noe kommunen ikke har, eller den som spør, ikke ser, og sier hvilket felt som er galt. */
export async function demandReferences(tx: Tx, { tiltakId = null, maalId = null, indikatorId = null }: { tiltakId?: string | null; maalId?: string | null; indikatorId?: string | null }): Promise<void> {
  const { personId, skriv } = aktoerNow();
  const [found] = await tx.query<{ tiltak: boolean; maal: boolean; indikator: boolean }>(`
    SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM kommune.tiltak t WHERE t.id = $1 AND ${seesBy('t', '$4', '$5')}) AS tiltak,
      $2::uuid IS NULL OR EXISTS (SELECT FROM kommune.maal WHERE id = $2) AS maal, $3::uuid IS NULL OR EXISTS (SELECT FROM kommune.indikator WHERE id = $3) AS indikator`,
  [tiltakId, maalId, indikatorId, personId, skriv]);
  const errors: FieldError[] = [];
  if (!found!.tiltak) errors.push({ path: 'tiltakId', code: 'NOT_FOUND' });
  if (!found!.maal) errors.push({ path: 'maalId', code: 'NOT_FOUND' });
  if (!found!.indikator) errors.push({ path: 'indikatorId', code: 'NOT_FOUND' });
  if (errors.length > 0) throw badInput(...errors);
}
