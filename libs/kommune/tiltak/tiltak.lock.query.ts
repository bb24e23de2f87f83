import { notFound, type Tx } from '#libs/platform';
import type { Aktoer, Tilstand } from './tiltak.policy.ts';
import { seesBy } from './tiltak.sight.query.ts';

/** Et tiltak som er låst til arbeidsenheten er ferdig. */
export interface LaastTiltak extends Tilstand { id: string; navn: string; versjon: number }

/**
 * Låser tiltaket og gir tilstanden. NOT_FOUND for det som mangler, og for det aktøren ikke ser.
 * Alt som skriver i et tiltak eller i delene av det, begynner her, så låsene alltid tas i samme rekkefølge.
 */
export async function lockTiltak(tx: Tx, id: string, aktoer: Aktoer): Promise<LaastTiltak> {
  const [tiltak] = await tx.query<LaastTiltak>(`
    SELECT t.id, t.navn, t.status, t.arkivert, t.ansvarlig_id AS "ansvarligId", t.versjon
    FROM kommune.tiltak t WHERE t.id = $1 AND ${seesBy('t', '$2', '$3')}
    FOR NO KEY UPDATE`, [id, aktoer.personId, aktoer.skriv]);
  if (!tiltak) throw notFound();
  return tiltak;
}

/** Neste ledige nummer i satsingen. Den som kaller, holder låsen på satsingen: ellers kunne to få det samme. */
export async function nextNr(tx: Tx, satsingId: string): Promise<number> {
  const [next] = await tx.query<{ nr: number }>('SELECT coalesce(max(nr), 0) + 1 AS nr FROM kommune.tiltak WHERE satsing_id = $1', [satsingId]);
  return next!.nr;
}

/**
 * Setter tidspunktet for siste endring når enheten har endret noe. `versjon` følger med bare når tiltakets egne felt
 * eller mål er endret: den som retter et resultat, skal ikke komme i veien for den som skriver i tiltaket.
 */
export async function touch(tx: Tx, id: string, versjon: number | null = null): Promise<void> {
  if (tx.entries.length === 0) return;
  await tx.query('UPDATE kommune.tiltak SET endret = now(), versjon = coalesce($2::int, versjon) WHERE id = $1', [id, versjon]);
}
