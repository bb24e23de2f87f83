import type { Uttakskolonne, Uttakstabell } from './uttakstabell.ts';

const valueOf = ({ navn, slag, uttrykk = `x.${navn}` }: Uttakskolonne): string => {
  if (slag === 'kroner') return `${uttrykk}::text`;
  // Sekunder holder, og Z sier hvor klokka sto.
  return slag === 'tidspunkt' ? `to_char(${uttrykk} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')` : uttrykk;
};

/** Én rad per rad, som JSON med kolonnene tabellen har valgt. $1 fra og med året, $2 til og med året, $3 rommene som er med. En rad uten år er ikke med når uttaket gjelder bestemte år. */
export function selectUttak({ tabell, skjema, kolonner, synlig, kobling = '', aar, rekkefoelge = 'x.id' }: Uttakstabell<string>): string {
  const innenfor = aar ? `(($1::int IS NULL AND $2::int IS NULL) OR ${aar} BETWEEN coalesce($1::int, 0) AND coalesce($2::int, 9999))` : '($1::int IS NULL OR $2::int IS NULL OR true)';
  return `SELECT json_build_object(${kolonner.map((kolonne) => `'${kolonne.navn}', ${valueOf(kolonne)}`).join(', ')})::text AS rad
    FROM ${skjema ?? 'kommune'}.${tabell} x ${kobling} WHERE ${synlig} AND ${innenfor} AND $3::text[] IS NOT NULL ORDER BY ${rekkefoelge}`;
}

/** Når øyeblikksbildet er fra, og hvem det er av. $1 kommunen. */
export const findPakkehode = `
  SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS lest, n.nummer, k.navn, (SELECT s.navn FROM kommune.satsing s ORDER BY s.id LIMIT 1) AS satsing
  FROM referanse.kommune k JOIN referanse.kommunenummer n ON n.kommune_id = k.id AND n.til IS NULL WHERE k.id = $1`;
export interface Pakkehode { lest: string; nummer: string; navn: string; satsing: string | null }

/** Antall rader i hver tabell, i én setning. Parametrene er de samme. */
export const countUttak = (tabeller: readonly Uttakstabell[]): string =>
  `SELECT json_object_agg(tabell, antall) AS antall FROM (${tabeller.map((en) => `SELECT '${en.tabell}' AS tabell, (SELECT count(*)::int FROM (${selectUttak(en)}) u) AS antall`).join(' UNION ALL ')}) t`;
