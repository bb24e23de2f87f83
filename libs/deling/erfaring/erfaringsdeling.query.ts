import type { Erfaringsstatus, Forslagsslag, Ordlydsfelt } from '#libs/contracts';
import { erGjennomgaatt, ordlydI } from '#libs/felles/erfaringsbank';
import type { Lest } from '../delinger/deling.type.ts';
import { lestJson } from '../delinger/lest.query.ts';
import type { Erfaringsminne } from './delt-erfaring.ts';

/** Nettverket kommunen er med i. $1 kommunen. */
export const findNettverk = 'SELECT m.nettverk_id AS "nettverkId", n.navn AS nettverk FROM referanse.nettverksmedlem m JOIN referanse.nettverk n ON n.id = m.nettverk_id WHERE m.kommune_id = $1';
export interface Nettverk { nettverkId: number; nettverk: string }

/** Alt seriene har vist før, også det som er trukket tilbake. */
export const findMinne = 'SELECT serie_id AS "serieId", periode, grunnlag, skjult FROM kommune.erfaringsminne';
export type MinneRow = Erfaringsminne;

/** Tilstanden til tiltaket erfaringen er gjort med. $1 tiltaket. Når noe skal deles, holdes det der det er til det er delt. */
export const findTiltak = `SELECT t.versjon || ' ' || t.endret AS tilstand, t.oppdiktet FROM kommune.tiltak t WHERE t.id = $1`;
export const holdTiltak = `${findTiltak} FOR SHARE`;
export interface TiltakRow { tilstand: string; oppdiktet: boolean }

/** Erfaringene kommunen deler eller har delt, med fingeravtrykket av utgaven som gjelder. $1 kommunen, $2 én eller alle. */
export const findDelinger = `
  SELECT e.id, e.status, e.utgave, e.publisert_utgave AS "publisertUtgave", e.oppdiktet, e.delt, e.publisert, e.trukket, e.aapnet, u.kontrollsum, ${erGjennomgaatt('e.kommune_id', 'e.id', 'e.utgave')} AS gjennomgaatt,
    ${lestJson('e.kommune_id', 'e.id', "hva = 'erfaring'")} AS lest
  FROM felles.erfaring e LEFT JOIN felles.erfaringsutgave u ON u.kommune_id = e.kommune_id AND u.erfaring_id = e.id AND u.utgave = e.utgave
  WHERE e.kommune_id = $1 AND ($2::uuid IS NULL OR e.id = $2) ORDER BY e.delt DESC, e.id`;
export interface DelingRow {
  id: string; status: Erfaringsstatus; gjennomgaatt: boolean; utgave: number; publisertUtgave: number | null; oppdiktet: boolean; delt: string; publisert: string | null; trukket: string | null; aapnet: string | null; kontrollsum: string | null; lest: Lest[];
}

/** Hodet: nytt, eller den samme erfaringen i en ny utgave. $1 kommunen, $2 id, $3 nettverket, $4 utgaven, $5 oppdiktet. */
export const upsertHode = `
  INSERT INTO felles.erfaring (kommune_id, id, nettverk_id, utgave, status, oppdiktet) VALUES ($1, $2, $3, $4, 'delt', $5)
  ON CONFLICT (kommune_id, id) DO UPDATE SET utgave = excluded.utgave, status = 'delt', oppdiktet = excluded.oppdiktet, delt = now(), publisert = NULL, trukket = NULL`;

/** Utgaven og det seriene skal huske, i én setning. $1 kommunen, $2 erfaringen, $3 nettverket, $4 utgaven, $5 innholdet, $6 kontrollsummen, $7 minnet. */
export const insertUtgave = `
  WITH minne AS (INSERT INTO kommune.erfaringsminne (id, serie_id, periode, grunnlag, skjult)
    SELECT gen_random_uuid(), m."serieId", m.periode, m.grunnlag, m.skjult FROM jsonb_to_recordset($7::jsonb) AS m ("serieId" uuid, periode text, grunnlag text, skjult boolean) ON CONFLICT DO NOTHING)
  INSERT INTO felles.erfaringsutgave (kommune_id, erfaring_id, utgave, nettverk_id, kontrollsum, art, tittel, kort, sted, kontekst, gjennomfoering, maalgrupper, maal, partnere, oppstart, slutt, tema, fase, utfall, aarsak_kode, aarsak,
    deltakere, deltakere_til, deltakere_presisjon, deltakere_skjult, kostnad_oere, kostnad_til_oere, kostnad_presisjon, kostnad_merknad, resultater, suksesskriterier, fallgruver, laerdom,
    tenkt_virkning, andre_forklaringer, undersoekelse, evidensgrad, innsats, innsats_merknad, overfoerbarhet, overfoerbarhet_merknad, kontaktrolle, kontaktenhet, lenker, kilde, tilpasset)
  SELECT $1, $2, $4, $3, $6, i.art, i.tittel, i.kort, i.sted, i.kontekst, i.gjennomfoering, i.maalgrupper, i.maal, i.partnere, i.oppstart, i.slutt, i.tema, i.fase, i.utfall, i."aarsakKode", i.aarsak,
    i.deltakere, i."deltakereTil", i."deltakerePresisjon", i."deltakereSkjult", i."kostnadOere", i."kostnadTilOere", i."kostnadPresisjon", i."kostnadMerknad", i.resultater, i.suksesskriterier, i.fallgruver, i.laerdom,
    i."tenktVirkning", i."andreForklaringer", i.undersoekelse, i.evidensgrad, i.innsats, i."innsatsMerknad", i.overfoerbarhet, i."overfoerbarhetMerknad", i.kontaktrolle, i.kontaktenhet, i.lenker, i.kilde, i.tilpasset
  FROM jsonb_to_record($5::jsonb) AS i (art text, tittel text, kort text, sted text, kontekst text, gjennomfoering text, maalgrupper text[], maal text[], partnere text[], oppstart text, slutt text, tema text, fase text, utfall text,
    "aarsakKode" text, aarsak text, deltakere int, "deltakereTil" int, "deltakerePresisjon" text, "deltakereSkjult" boolean, "kostnadOere" bigint, "kostnadTilOere" bigint, "kostnadPresisjon" text, "kostnadMerknad" text, resultater jsonb,
    suksesskriterier text[], fallgruver text[], laerdom text[], "tenktVirkning" text, "andreForklaringer" text, undersoekelse text, evidensgrad int, innsats text, "innsatsMerknad" text, overfoerbarhet text, "overfoerbarhetMerknad" text,
    kontaktrolle text, kontaktenhet text, lenker jsonb, kilde jsonb, tilpasset jsonb)`;

/** Innholdet går i alle utgaver, og hodet står igjen som et merke. Ingen rad når den ikke er kommunens, eller alt er trukket. $1 kommunen, $2 id. */
export const withdrawHode = `
  WITH trukket AS (UPDATE felles.erfaring SET status = 'trukket', trukket = now(), publisert = NULL, publisert_utgave = NULL WHERE kommune_id = $1 AND id = $2 AND status <> 'trukket' RETURNING id)
  SELECT id FROM trukket`;
export const deleteUtgaver = 'DELETE FROM felles.erfaringsutgave WHERE kommune_id = $1 AND erfaring_id = $2';

/** Opphavet følger utgaven: det som er fortalt, føres, og det som ikke lenger er det, går. En kilde nettverket ikke ser, føres ikke. $1 kommunen, $2 erfaringen. */
export const deleteOpphav = 'DELETE FROM felles.erfaringsopphav WHERE kommune_id = $1 AND erfaring_id = $2';
export const insertOpphav = `
  INSERT INTO felles.erfaringsopphav (kommune_id, erfaring_id, nettverk_id, foerst_delt, kildeeier_id, kilde_id, kilde_foerst_delt, kilde_utgave)
  SELECT e.kommune_id, e.id, e.nettverk_id, e.foerst_delt, k.kommune_id, k.id, k.foerst_delt, a.kilde_utgave
  FROM felles.erfaring e JOIN kommune.erfaring x ON x.kommune_id = e.kommune_id AND x.id = e.id JOIN kommune.tilpasning a ON a.kommune_id = x.kommune_id AND a.id = x.tilpasning_id
  JOIN felles.erfaring k ON k.kommune_id = a.kildeeier_id AND k.id = a.kilde_id WHERE e.kommune_id = $1 AND e.id = $2 AND a.fortalt`;

/** Publiserer utgaven som gjelder, når koordinatoren har gjennomgått den. $1 kommunen, $2 id. */
export const publishHode = `
  WITH publisert AS (UPDATE felles.erfaring e SET status = 'publisert', publisert = now(), publisert_utgave = e.utgave WHERE e.kommune_id = $1 AND e.id = $2 AND e.status = 'delt'
    AND EXISTS (SELECT FROM felles.erfaringsgjennomgang g WHERE g.erfaringseier_id = e.kommune_id AND g.erfaring_id = e.id AND g.utgave = e.utgave) RETURNING e.id)
  SELECT id FROM publisert`;

/** Et forslag til kommunens egen erfaring, med svaret. $1 kommunen, $2 forslaget. Muren viser bare egne. */
export const findForslag = `
  SELECT f.id, f.erfaring_id AS "erfaringId", f.nettverk_id AS "nettverkId", f.slag, f.felt, ${ordlydI('f', 'f.utgave')} AS fra, f.forslag, f.trukket, s.svar FROM felles.erfaringsforslag f
  LEFT JOIN felles.forslagssvar s ON s.kommune_id = f.erfaringseier_id AND s.forslag_id = f.id WHERE f.erfaringseier_id = $1 AND f.id = $2`;
export interface ForslagRow { id: string; erfaringId: string; nettverkId: number; slag: Forslagsslag; felt: Ordlydsfelt | null; fra: string | null; forslag: string; trukket: string | null; svar: string | null }
export const insertSvar = 'INSERT INTO felles.forslagssvar (kommune_id, forslag_id, nettverk_id, svar, tekst) VALUES ($1, $2, $3, $4, $5)';
