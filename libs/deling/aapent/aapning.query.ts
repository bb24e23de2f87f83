import type { Erfaringsstatus } from '#libs/contracts';
import { aapentInnholdJson, type Erfaringsbilde, type Innholdsrad } from '#libs/felles/erfaringsbank';

/** Utgaven som gjelder, slik den er delt. $1 kommunen, $2 erfaringen. */
export const findUtgave = `
  SELECT e.status, e.utgave, e.oppdiktet, e.aapnet, n.nummer AS kommunenummer, k.navn AS kommune, u.kontrollsum, ${aapentInnholdJson('u')} AS innhold,
    (SELECT coalesce(json_agg(json_build_object('id', b.id, 'altTekst', ub.alt_tekst, 'bildetekst', ub.bildetekst, 'bredde', b.bredde, 'hoeyde', b.hoeyde, 'kanAapnes', eget.kan_aapnes) ORDER BY ub.nr), '[]')
      FROM felles.utgavebilde ub JOIN felles.erfaringsbilde b ON b.kommune_id = ub.kommune_id AND b.id = ub.bilde_id JOIN kommune.erfaringsbilde eget ON eget.kommune_id = b.kommune_id AND eget.id = b.id
      WHERE ub.kommune_id = e.kommune_id AND ub.erfaring_id = e.id AND ub.utgave = e.utgave AND b.trukket IS NULL AND coalesce(b.samtykke_til >= (statement_timestamp() AT TIME ZONE 'Europe/Oslo')::date, true)) AS bilder
  FROM felles.erfaring e JOIN referanse.kommune k ON k.id = e.kommune_id JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL
  LEFT JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave
  WHERE e.kommune_id = $1 AND e.id = $2`;
/** Det samme, holdt til enheten er ferdig: ingen kan dele en ny utgave imens. */
export const lockUtgave = `${findUtgave} FOR UPDATE OF e`;
export interface UtgaveRow { status: Erfaringsstatus; utgave: number; oppdiktet: boolean; aapnet: Date | null; kommunenummer: string; kommune: string; kontrollsum: string; innhold: Innholdsrad; bilder: Utgavebilde[] }
/** Et bilde som vises i nettverket nå, og om samtykket gjelder alle. */
export type Utgavebilde = Omit<Erfaringsbilde, 'url'> & { kanAapnes: boolean }

/** Merket etter forrige gang går når den åpnes igjen. Bare de bildene som ble vist fram, er med. $1 kommunen, $2 erfaringen, $3 bildene. */
export const openErfaring = `
  WITH merke AS (DELETE FROM felles.lukking WHERE kommune_id = $1 AND gjelder = $2),
  bilder AS (UPDATE felles.erfaringsbilde SET aapnet = now() WHERE kommune_id = $1 AND erfaring_id = $2 AND id = ANY($3::uuid[]))
  UPDATE felles.erfaring SET aapen_utgave = utgave, aapnet = now() WHERE kommune_id = $1 AND id = $2 AND status = 'publisert'`;

/** Tar erfaringen bort fra det åpne og setter merket, når den er åpen. Gir id-en da, ellers ingenting. $1 kommunen, $2 erfaringen. */
export const closeErfaring = `
  WITH lukket AS (UPDATE felles.erfaring SET aapen_utgave = NULL, aapnet = NULL WHERE kommune_id = $1 AND id = $2 AND aapnet IS NOT NULL RETURNING id, nettverk_id),
  bilder AS (UPDATE felles.erfaringsbilde SET aapnet = NULL WHERE kommune_id = $1 AND erfaring_id = $2 AND aapnet IS NOT NULL)
  INSERT INTO felles.lukking (kommune_id, gjelder, nettverk_id, slag) SELECT $1, id, nettverk_id, 'erfaring' FROM lukket
  ON CONFLICT (kommune_id, gjelder) DO UPDATE SET lukket = now() RETURNING gjelder AS id`;

/** Merket når en deling ikke lenger er åpen, og bort når den er det. $1 kommunen, $2 delingen. */
export const markClosedDeling = `
  INSERT INTO felles.lukking (kommune_id, gjelder, nettverk_id, slag) SELECT kommune_id, id, nettverk_id, 'deling' FROM felles.deling WHERE kommune_id = $1 AND id = $2
  ON CONFLICT (kommune_id, gjelder) DO UPDATE SET lukket = now()`;
export const unmarkDeling = 'DELETE FROM felles.lukking WHERE kommune_id = $1 AND gjelder = $2';
