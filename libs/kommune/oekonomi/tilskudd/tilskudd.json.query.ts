import { kilde } from '../side/lenke.query.ts';

const giver = `json_build_object('id', k.id, 'navn', k.navn, 'art', k.art, 'kilde', ${kilde('k')}, 'oppdiktet', k.oppdiktet, 'versjon', k.versjon)`;

/** Tilskuddet som JSON, med giverne. */
export const tilskuddJson = (t: string) => `json_build_object(
    'id', ${t}.id, 'navn', ${t}.navn, 'tilskuddsaar', ${t}.tilskuddsaar, 'kolonne', ${t}.kolonne, 'forbehold', ${t}.forbehold, 'vilkaar', ${t}.vilkaar,
    'overfoerbart', ${t}.overfoerbart, 'tilsagnDato', ${t}.tilsagn_dato, 'tilsagnReferanse', ${t}.tilsagn_referanse, 'rapportfrist', ${t}.rapportfrist,
    'arkivert', ${t}.arkivert, 'kilde', ${kilde(t)}, 'oppdiktet', ${t}.oppdiktet, 'versjon', ${t}.versjon, 'kilder', (
      SELECT coalesce(json_agg(${giver} ORDER BY k.navn COLLATE "nb-NO-x-icu", k.id), '[]')
      FROM kommune.tilskudd_kilde tk JOIN kommune.finansieringskilde k ON k.kommune_id = tk.kommune_id AND k.id = tk.finansieringskilde_id
      WHERE tk.kommune_id = ${t}.kommune_id AND tk.tilskudd_id = ${t}.id))`;

/** Alle finansieringskilder, i norsk alfabetisk rekkefølge. */
export const alleKilder = `SELECT coalesce(json_agg(${giver} ORDER BY k.navn COLLATE "nb-NO-x-icu", k.id), '[]') AS rader FROM kommune.finansieringskilde k`;
export const enKilde = `SELECT ${giver} AS rad FROM kommune.finansieringskilde k WHERE k.id = $1`;
