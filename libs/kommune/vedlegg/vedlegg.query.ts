import { Injectable } from '@nestjs/common';
import { seesBy } from '#libs/kommune/tiltak';
import { badInput, Db, notFound } from '#libs/platform';
import { aktoerNow, filadresse } from './vedlegg.aktoer.ts';
import { gjelderErrors, handlinger, type Aktoer, type Eierforhold, type Gjelder } from './vedlegg.policy.ts';
import type { Vedleggsliste, VedleggType } from './vedlegg.type.ts';

type Rad = Omit<VedleggType, 'url' | 'handlinger'>;
/** Én fil, slik den sendes ut. */
export interface Fil { filId: string; navn: string; type: string; stoerrelse: number; sha256: string; biter: number }

/** $1 vedtak, $2 tiltak, $3 styringsdokument, $4 personen, $5 om hun skriver alle tiltak. Det hun ikke ser, mangler. */
const ting = `
  SELECT NULL::uuid AS "ansvarligId", false AS arkivert, v.person_id AS "foertAvId" FROM kommune.vedtak v WHERE v.id = $1
  UNION ALL SELECT t.ansvarlig_id, t.arkivert, NULL FROM kommune.tiltak t WHERE t.id = $2 AND ${seesBy('t', '$4', '$5')}
  UNION ALL SELECT NULL, false, NULL FROM kommune.styringsdokument d WHERE d.id = $3`;

const kolonner = `
    'id', v.id, 'tittel', v.tittel, 'filnavn', f.navn, 'type', f.type, 'stoerrelse', f.stoerrelse, 'lastetOpp', f.lastet_opp, 'lastetOppAv', m.navn,
    'arkivert', v.arkivert, 'kilde', '{"sted":null,"tolket":false}'::jsonb || v.kilde, 'oppdiktet', v.oppdiktet, 'versjon', v.versjon`;
const fraVedlegg = `
  FROM kommune.vedlegg v JOIN kommune.fil f ON f.kommune_id = v.kommune_id AND f.id = v.fil_id
  LEFT JOIN kommune.medarbeider m ON m.kommune_id = f.kommune_id AND m.id = f.person_id`;

/** $6: om hun kan hente fram det som er lagt bort. Det en selv la ved, kan en alltid hente fram. */
const liste = `
  SELECT t."ansvarligId", t.arkivert, t."foertAvId", (
    SELECT coalesce(json_agg(json_build_object(${kolonner}) ORDER BY f.lastet_opp DESC, v.id DESC), '[]') ${fraVedlegg}
    WHERE (v.vedtak_id = $1 OR v.tiltak_id = $2 OR v.styringsdokument_id = $3) AND (NOT v.arkivert OR $6 OR f.person_id = $4)) AS rader
  FROM (${ting}) t`;

/** $1 vedlegget, $2 personen, $3 om hun skriver alle tiltak, $4 om hun kan hente fram det som er lagt bort. */
const synlig = `
  WHERE v.id = $1 AND (NOT v.arkivert OR $4 OR f.person_id = $2)
    AND (v.tiltak_id IS NULL OR EXISTS (SELECT FROM kommune.tiltak t WHERE t.kommune_id = v.kommune_id AND t.id = v.tiltak_id AND ${seesBy('t', '$2', '$3')}))`;
const ett = `
  SELECT v.vedtak_id AS "vedtakId", v.tiltak_id AS "tiltakId", v.styringsdokument_id AS "styringsdokumentId", t.ansvarlig_id AS "ansvarligId",
    coalesce(t.arkivert, false) AS arkivert, k.person_id AS "foertAvId", json_build_object(${kolonner}) AS rad
  ${fraVedlegg} LEFT JOIN kommune.tiltak t ON t.kommune_id = v.kommune_id AND t.id = v.tiltak_id
  LEFT JOIN kommune.vedtak k ON k.kommune_id = v.kommune_id AND k.id = v.vedtak_id ${synlig}`;
const fil = `
  SELECT f.id AS "filId", f.navn, f.type, f.stoerrelse, encode(f.sha256, 'hex') AS sha256,
    (SELECT count(*)::int FROM kommune.filbit b WHERE b.kommune_id = f.kommune_id AND b.fil_id = f.id) AS biter
  ${fraVedlegg} ${synlig}`;
const bit = 'SELECT b.innhold FROM kommune.filbit b WHERE b.fil_id = $1 AND b.nr = $2';

@Injectable()
export class VedleggQuery {
  constructor(private readonly db: Db) {}

  /** Vedleggene til én ting. Kaster BAD_INPUT uten nøyaktig én ting, og NOT_FOUND for en ting som mangler, og for et utkast den som spør ikke ser. */
  async list(gjelder: Gjelder): Promise<Vedleggsliste> {
    demandOne(gjelder);
    const aktoer = aktoerNow();
    const found = await this.db.queryOne<Eierforhold & { rader: Rad[] }>(liste, [...tingParameters(gjelder, aktoer), seesArchived(aktoer)]);
    if (!found) throw notFound();
    const may = handlinger(gjelder, found, aktoer);
    return { rader: found.rader.map((rad) => asVedlegg(rad, may.rad)), handlinger: may.liste };
  }

  /** Det vedlegget skal høre til, før noe er lagt ved. Kaster BAD_INPUT uten nøyaktig én, og NOT_FOUND. */
  async target(gjelder: Gjelder): Promise<Eierforhold> {
    demandOne(gjelder);
    const found = await this.db.queryOne<Eierforhold>(ting, tingParameters(gjelder, aktoerNow()));
    if (!found) throw notFound();
    return found;
  }

  async one(id: string): Promise<{ vedlegg: VedleggType; gjelder: Gjelder; eier: Eierforhold }> {
    const aktoer = aktoerNow();
    const found = await this.db.queryOne<Gjelder & Eierforhold & { rad: Rad }>(ett, [id, aktoer.personId, aktoer.leder, seesArchived(aktoer)]);
    if (!found) throw notFound();
    return { vedlegg: asVedlegg(found.rad, handlinger(found, found, aktoer).rad), gjelder: found, eier: found };
  }

  /** Fila bak et vedlegg. Kaster NOT_FOUND. */
  async file(id: string): Promise<Fil> {
    const aktoer = aktoerNow();
    const found = await this.db.queryOne<Fil>(fil, [id, aktoer.personId, aktoer.leder, seesArchived(aktoer)]);
    if (!found) throw notFound();
    return found;
  }

  /** Én bit. `null` når muren ikke lenger viser den. */
  async piece(filId: string, nr: number): Promise<Buffer | null> {
    return (await this.db.queryOne<{ innhold: Buffer }>(bit, [filId, nr]))?.innhold ?? null;
  }
}

function demandOne(gjelder: Gjelder): void {
  const errors = gjelderErrors(gjelder);
  if (errors.length > 0) throw badInput(...errors);
}

const tingParameters = ({ vedtakId, tiltakId, styringsdokumentId }: Gjelder, { personId, leder }: Aktoer) => [vedtakId, tiltakId, styringsdokumentId, personId, leder];

/** Det som er lagt bort, ses av dem som har noe å legge ved uansett hva andre har ført, og av den som la det ved. */
const seesArchived = ({ leder, oekonomi, rapporter }: Aktoer) => leder || oekonomi || rapporter;

const asVedlegg = (rad: Rad, mine: string[]): VedleggType => ({ ...rad, url: filadresse(rad.id), handlinger: mine });
