import { Injectable } from '@nestjs/common';
import { currentContext, Db, notFound, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import type { BestilteTabeller, HelBestiltTabell } from './bestilttabell.type.ts';

const her = 'SELECT n.nummer, k.navn, k.fylkesnummer FROM referanse.kommune k JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL WHERE k.id = $1';
/** Områdene, med grunnkretsene som er ført med koden først. */
const omraader = `SELECT o.id, o.navn, o.nr, coalesce(array_agg(DISTINCT substring(g from '^[0-9]{8}')) FILTER (WHERE g ~ '^[0-9]{8}'), '{}') AS kretser
  FROM kommune.omraade o LEFT JOIN LATERAL unnest(o.grunnkretser) AS g ON true GROUP BY o.id, o.navn, o.nr`;

/** Stedene en fil kan ha tall for. $1 kommunen. */
export interface Stedene { nummer: string; fylke: string; omraader: { id: string; navn: string; kretser: string[] }[] }
export async function stedeneFor(tx: Tx): Promise<Stedene> {
  const [rad] = await tx.query<Stedene>(`SELECT her.nummer, her.fylkesnummer AS fylke, coalesce((SELECT json_agg(json_build_object('id', o.id, 'navn', o.navn, 'kretser', o.kretser) ORDER BY o.nr) FROM (${omraader}) o), '[]') AS omraader FROM (${her}) her`, [tx.kommuneId]);
  return rad!;
}

/** Tabellen, holdt til enheten er ferdig, med den nyeste utgaven. */
export interface LaastTabell { id: string; navn: string; enhet: HelBestiltTabell['enhet']; nivaa: HelBestiltTabell['nivaa']; trukket: Date | null; versjon: number; sisteNr: number; kontrollsum: string | null }
export async function lockTabell(tx: Tx, id: string): Promise<LaastTabell> {
  const [rad] = await tx.query<LaastTabell>('SELECT t.id, t.navn, t.enhet, t.nivaa, t.trukket, t.versjon FROM kommune.bestilt_tabell t WHERE t.id = $1 FOR NO KEY UPDATE', [id]);
  if (!rad) throw notFound();
  const [sist] = await tx.query<{ nr: number; kontrollsum: string }>('SELECT nr, kontrollsum FROM kommune.tabellutgave WHERE bestilt_tabell_id = $1 ORDER BY nr DESC LIMIT 1', [id]);
  return { ...rad, sisteNr: sist?.nr ?? 0, kontrollsum: sist?.kontrollsum ?? null };
}

/** Alle tallene i en utgave, i én setning. $1 utgaven, $2 radene. */
export const insertTall = `
  INSERT INTO kommune.tabelltall (id, tabellutgave_id, omraade_id, omraadekode, periode, fra, til, verdi, flagg, n)
  SELECT r.id, $1, r."omraadeId", r.omraadekode, r.periode, r.fra, r.til, r.verdi, r.flagg, r.n
  FROM jsonb_to_recordset($2) AS r (id uuid, "omraadeId" uuid, omraadekode text, periode text, fra date, til date, verdi numeric, flagg text, n numeric)`;
/** Hodet får en ny versjon, så to som leser inn samtidig, ikke begge tror at de så det siste. $1 tabellen. */
export const bumpTabell = 'UPDATE kommune.bestilt_tabell SET versjon = versjon + 1 WHERE id = $1';
/** Tallene i alle utgavene av en tabell. $1 tabellen. */
export const deleteTall = 'DELETE FROM kommune.tabelltall t USING kommune.tabellutgave u WHERE u.kommune_id = t.kommune_id AND u.id = t.tabellutgave_id AND u.bestilt_tabell_id = $1';

const tall = 'json_build_object(\'periode\', p.periode, \'fra\', p.fra, \'til\', p.til, \'verdi\', p.verdi, \'flagg\', p.flagg, \'n\', p.n)';
/**
 * Tabellene med utgavene og tallene i den nyeste, i én setning. $1 kommunen, $2 én tabell eller alle.
 * Har området et eget tall, er det det som gjelder. Ellers er det summen av grunnkretsene, og bare når alle har tall.
 */
const findTabeller = `
  WITH her AS (${her}), omraade AS (${omraader}),
  siste AS (SELECT DISTINCT ON (u.bestilt_tabell_id) u.id, u.bestilt_tabell_id AS tabell FROM kommune.tabellutgave u WHERE $2::uuid IS NULL OR u.bestilt_tabell_id = $2 ORDER BY u.bestilt_tabell_id, u.nr DESC),
  rad AS (SELECT s.tabell, p.omraade_id, p.omraadekode, p.periode, p.fra, p.til, p.verdi, p.flagg, p.n FROM siste s JOIN kommune.tabelltall p ON p.tabellutgave_id = s.id),
  punkt AS (
    SELECT r.tabell, 'omraade' AS nivaa, o.navn, o.id::text AS kode, o.nr, r.periode, r.fra, r.til, r.verdi, r.flagg, r.n FROM rad r JOIN omraade o ON o.id = r.omraade_id
    UNION ALL
    SELECT r.tabell, 'omraade', o.navn, o.id::text, o.nr, r.periode, min(r.fra), min(r.til),
      CASE WHEN count(r.verdi) = cardinality(o.kretser) THEN sum(r.verdi) END,
      CASE WHEN count(r.verdi) = cardinality(o.kretser) THEN NULL WHEN bool_or(r.flagg = 'skjult') THEN 'skjult' ELSE 'mangler' END, NULL
    FROM rad r JOIN omraade o ON r.omraadekode = ANY (o.kretser)
    WHERE NOT EXISTS (SELECT FROM rad e WHERE e.tabell = r.tabell AND e.omraade_id = o.id AND e.periode = r.periode) GROUP BY r.tabell, o.id, o.navn, o.nr, o.kretser, r.periode
    UNION ALL
    SELECT r.tabell, CASE length(r.omraadekode) WHEN 4 THEN 'kommune' ELSE 'fylke' END, CASE length(r.omraadekode) WHEN 4 THEN her.navn ELSE r.omraadekode END, r.omraadekode, 10000 - length(r.omraadekode), r.periode, r.fra, r.til, r.verdi, r.flagg, r.n
    FROM rad r, her WHERE length(r.omraadekode) < 8)
  SELECT t.id, t.navn, t.forklaring, t.enhet, t.nivaa, t.leverandoer, t.lisens, t.seriekode, t.trukket, t.trukket_fordi AS "trukketFordi", t.oppdiktet, t.versjon,
    coalesce((SELECT json_agg(json_build_object('id', u.id, 'nr', u.nr, 'bestilling', u.bestilling, 'levert', u.levert, 'filnavn', u.filnavn, 'lestInn', u.lest_inn, 'oppdatertHosKilden', u.oppdatert_hos_kilden, 'desimaler', u.desimaler, 'antall', u.antall) ORDER BY u.nr DESC)
      FROM kommune.tabellutgave u WHERE u.bestilt_tabell_id = t.id), '[]') AS utgaver,
    coalesce((SELECT json_agg(json_build_object('nivaa', l.nivaa, 'navn', l.navn, 'kode', l.kode, 'punkter', l.punkter) ORDER BY l.nr, l.navn)
      FROM (SELECT p.nivaa, p.navn, p.kode, p.nr, json_agg(${tall} ORDER BY p.fra, p.til) AS punkter FROM punkt p WHERE p.tabell = t.id GROUP BY 1, 2, 3, 4) l), '[]') AS linjer,
    coalesce((SELECT json_agg(json_build_object('dag', g.dag, 'forklaring', g.forklaring, 'kilde', g.kilde) ORDER BY g.dag) FROM referanse.grenseendring g JOIN her ON her.nummer = g.kommunenummer), '[]') AS brudd
  FROM kommune.bestilt_tabell t WHERE $2::uuid IS NULL OR t.id = $2 ORDER BY t.trukket IS NOT NULL, t.navn COLLATE "nb-NO-x-icu", t.id`;

@Injectable()
export class BestiltTabellQuery {
  constructor(private readonly db: Db) {}

  async all(): Promise<BestilteTabeller> {
    return { tabeller: await this.find(null), handlinger: mayNow('bestilttabell.skriv') ? ['lesInnBestiltTabell'] : [] };
  }

  /** NOT_FOUND for en tabell kommunen ikke har. */
  async one(id: string): Promise<HelBestiltTabell> {
    const [tabell] = await this.find(id);
    if (!tabell) throw notFound();
    return tabell;
  }

  private async find(id: string | null): Promise<HelBestiltTabell[]> {
    const rader = await this.db.query<HelBestiltTabell>(findTabeller, [currentContext().arbeidsrom!.kommuneId, id]);
    const handlinger = mayNow('bestilttabell.skriv') ? ['nyTabellutgave', 'trekkBestiltTabell'] : [];
    return rader.map((rad) => ({ ...rad, handlinger: rad.trukket ? [] : handlinger }));
  }
}
