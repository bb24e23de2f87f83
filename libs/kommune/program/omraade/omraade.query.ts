import type { Tx } from '#libs/platform';
import { kildeColumn } from '../kilde.query.ts';
import type { Grense } from './grense/grense.policy.ts';
import type { Omraade } from './omraade.entity.ts';
import type { Innbyggertall } from './omraade.policy.ts';

export type OmraadeRow = Omit<Omraade, 'kommuneId' | 'noekkel' | 'satsingId' | 'grense'> & { grense: string | null };

export const selectOmraade = `
  SELECT o.id, o.nr, o.navn, o.grunnkretser, o.innbyggere, o.innbyggere_til AS "innbyggereTil", o.innbyggere_presisjon AS "innbyggerePresisjon",
    o.grense::text AS grense, o.grense_oppdiktet AS "grenseOppdiktet", ${kildeColumn('o')}, o.oppdiktet, o.versjon
  FROM kommune.omraade o`;

export const findOmraade = `${selectOmraade} WHERE o.id = $1`;

/** Grensene til de andre områdene kommunen har tegnet. */
export const otherGrenser = async (tx: Tx, id: string): Promise<Grense[]> =>
  (await tx.query<{ grense: Grense }>('SELECT grense FROM kommune.omraade WHERE kommune_id = $1 AND id <> $2 AND grense IS NOT NULL', [tx.kommuneId, id])).map(({ grense }) => grense);

export type InnbyggertallRow = Innbyggertall & { versjon: number };

/** Innbyggertallet nå, låst: reglene gjelder tallet slik det blir, ikke bare det som ble sendt. */
export const lockInnbyggertall = `
  SELECT innbyggere, innbyggere_til AS "innbyggereTil", innbyggere_presisjon AS "innbyggerePresisjon", versjon
  FROM kommune.omraade WHERE kommune_id = $1 AND id = $2 FOR UPDATE`;
