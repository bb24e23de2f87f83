import { Injectable } from '@nestjs/common';
import { hoeyesteEvidensgrad, metKriterier } from '#libs/contracts';
import { Db, notFound, type Tx } from '#libs/platform';
import { bilderJson, visibleBilder, type BildeRow } from './bilde/erfaringsbilde.query.ts';
import { aktoerNow } from './erfaring.aktoer.ts';
import type { Erfaring } from './erfaring.entity.ts';
import { grunnlag, handlinger, mangler, mayDraft } from './erfaring.policy.ts';
import type { HelErfaring } from './hel-erfaring.type.ts';
import { vedleggJson, type VedleggRow } from './vedlegg/erfaringsvedlegg.query.ts';
import { visibleVedlegg } from './vedlegg/erfaringsvedlegg.visning.ts';

export type ErfaringRow = Erfaring & Pick<HelErfaring, 'tiltak' | 'resultatvalg' | 'tilpassetFra'> & { bilder: BildeRow[]; vedlegg: VedleggRow[]; ansvarligId: string | null };

const felt = [
  'id', 'art', 'tiltak_id', 'tilpasning_id', 'tittel', 'kort', 'sted', 'kontekst', 'gjennomfoering', 'maalgrupper', 'maal', 'partnere', 'oppstart', 'slutt', 'tema', 'fase', 'utfall', 'aarsak_kode', 'aarsak',
  'deltakere', 'deltakere_til', 'deltakere_presisjon', 'kostnad_presisjon', 'kostnad_merknad', 'resultater', 'iakttakelser', 'suksesskriterier', 'fallgruver', 'laerdom',
  'tenkt_virkning', 'andre_forklaringer', 'undersoekelse', 'evidensgrad', 'innsats', 'innsats_merknad', 'overfoerbarhet', 'overfoerbarhet_merknad', 'kontaktrolle', 'kontaktenhet', 'lenker', 'opphav',
  'delt_utgave', 'oppdiktet', 'versjon', 'endret',
] as const;
const camel = (navn: string) => navn.replaceAll(/_([a-z])/g, (_, bokstav: string) => bokstav.toUpperCase());

/** Hele rader. $1 én erfaring, eller alle. Øre er tekst: et tall i JSON mister de siste sifrene. */
const hele = `
  SELECT ${felt.map((navn) => `e.${navn} AS "${camel(navn)}"`).join(', ')}, e.kostnad_oere::text AS "kostnadOere", e.kostnad_til_oere::text AS "kostnadTilOere",
    '{"sted": null, "tolket": false}'::jsonb || e.kilde AS kilde,
    (SELECT json_build_object('id', t.id, 'navn', t.navn) FROM kommune.tiltak t WHERE t.kommune_id = e.kommune_id AND t.id = e.tiltak_id) AS tiltak,
    (SELECT t.ansvarlig_id FROM kommune.tiltak t WHERE t.kommune_id = e.kommune_id AND t.id = e.tiltak_id) AS "ansvarligId",
    (SELECT json_build_object('id', a.id, 'erfaringId', a.kilde_id, 'kommune', a.kilde_kommune, 'tittel', a.kilde_tittel, 'utgave', a.kilde_utgave, 'beholdt', a.beholdt, 'endringer', a.endringer, 'hvorfor', a.hvorfor, 'fortalt', a.fortalt)
      FROM kommune.tilpasning a WHERE a.kommune_id = e.kommune_id AND a.id = e.tilpasning_id) AS "tilpassetFra",
    (SELECT coalesce(json_agg(json_build_object('id', r.id, 'tekst', r.tekst, 'verdi', r.verdi, 'tilVerdi', r.til_verdi, 'presisjon', r.presisjon, 'enhet', r.enhet, 'periode', r.periode,
      'sammenlignetMed', r.sammenlignet_med, 'omfang', r.omfang) ORDER BY r.nr), '[]') FROM kommune.resultat r WHERE r.kommune_id = e.kommune_id AND r.tiltak_id = e.tiltak_id) AS resultatvalg,
    ${bilderJson('e')} AS bilder, ${vedleggJson('e')} AS vedlegg
  FROM kommune.erfaring e WHERE $1::uuid IS NULL OR e.id = $1 ORDER BY e.endret DESC, e.id DESC`;

/** Raden med det tiltaket vet nå, lest i arbeidsenheten. NOT_FOUND for det som mangler, og for det som er en annens. */
export async function erfaringIn(tx: Pick<Tx, 'query'>, id: string): Promise<ErfaringRow> {
  const [rad] = await tx.query<ErfaringRow>(hele, [id]);
  if (!rad) throw notFound();
  return rad;
}

/** Låser erfaringen og gir den. */
export async function lockErfaring(tx: Tx, id: string): Promise<ErfaringRow> {
  await tx.query('SELECT FROM kommune.erfaring WHERE id = $1 FOR NO KEY UPDATE', [id]);
  return erfaringIn(tx, id);
}

/** $1 erfaringen. */
export const touchErfaring = 'UPDATE kommune.erfaring SET endret = now() WHERE id = $1';

/** Fører at utgaven er delt, i den arbeidsenheten som deler. */
export async function noteDelt(tx: Tx, id: string, utgave: number): Promise<void> {
  await tx.query('UPDATE kommune.erfaring SET delt_utgave = $2 WHERE id = $1', [id, utgave]);
}

@Injectable()
export class ErfaringQuery {
  constructor(private readonly db: Db) {}

  /** Alle kommunens egne, de sist endrede først, i én setning. */
  async all(): Promise<HelErfaring[]> { return (await this.db.query<ErfaringRow>(hele, [null])).map(toHel); }

  async one(id: string): Promise<HelErfaring> { return toHel(await erfaringIn(this.db, id)); }
}

export function toHel(rad: ErfaringRow): HelErfaring {
  const hviler = grunnlag(rad, rad.resultatvalg);
  const aktoer = aktoerNow();
  const skriv = mayDraft(rad, aktoer);
  return {
    ...rad, bilder: visibleBilder(rad.bilder, skriv), vedlegg: visibleVedlegg(rad.vedlegg, skriv), hentetFra: Object.entries(rad.opphav).map(([navn, fra]) => ({ felt: navn, fra })), kriterier: metKriterier(hviler), hoeyesteGrad: hoeyesteEvidensgrad(hviler),
    mangler: mangler(rad, rad.resultatvalg), handlinger: handlinger(rad, aktoer),
  };
}
