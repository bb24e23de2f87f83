import { badInput, notFound, type Tx } from '#libs/platform';
import type { Indikatortilstand } from './indikator.policy.ts';

/** En indikator som er låst til arbeidsenheten er ferdig. */
export interface LaastIndikator extends Indikatortilstand { id: string; navn: string; versjon: number }

/** Låser indikatoren. Alt som skriver i den eller i delene av den, begynner her, så låsene alltid tas i samme rekkefølge. NOT_FOUND når den mangler. */
export async function lockIndikator(tx: Tx, id: string): Promise<LaastIndikator> {
  const [indikator] = await tx.query<LaastIndikator>('SELECT id, navn, arkivert, ansvarlig_id AS "ansvarligId", versjon FROM kommune.indikator WHERE id = $1 FOR NO KEY UPDATE', [id]);
  if (!indikator) throw notFound();
  return indikator;
}

/** Neste ledige nummer i satsingen. Den som kaller, holder låsen på satsingen. */
export async function nextNr(tx: Tx, satsingId: string): Promise<number> {
  const [next] = await tx.query<{ nr: number }>('SELECT coalesce(max(nr), 0) + 1 AS nr FROM kommune.indikator WHERE satsing_id = $1', [satsingId]);
  return next!.nr;
}

/** Øker versjonen når bare lenkene til mål er endret. */
export async function bumpVersjon(tx: Tx, id: string, versjon: number): Promise<void> {
  await tx.query('UPDATE kommune.indikator SET versjon = $2 WHERE id = $1', [id, versjon]);
}

/** Stopper en lenke til en person kommunen ikke har. Bak muren sier ikke databasen hvilken kolonne som brast. */
export async function demandAnsvarlig(tx: Tx, ansvarligId: string | null | undefined): Promise<void> {
  if (!ansvarligId) return;
  const found = await tx.query('SELECT FROM kommune.medarbeider WHERE id = $1', [ansvarligId]);
  if (found.length === 0) throw badInput({ path: 'ansvarligId', code: 'NOT_FOUND' });
}
