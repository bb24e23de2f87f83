import type { Rolle } from '#libs/contracts';

export interface HendelseRow { kommuneId: number; id: string; type: string; gjelder: string | null; personId: string }
export interface InitiatorRow { navn: string; roller: Rolle[]; nummer: string }

/** $1 kommune, $2 id, $3 type, $4 raden det gjelder, $5 den som ba om det. */
export const insertHendelse = 'INSERT INTO koe.hendelse (kommune_id, id, type, gjelder, person_id) VALUES ($1, $2, $3, $4, $5)';

/** De eldste hendelsene av typene vi kjenner, ut av køen. En annen utgave av programmet kan kjenne flere; de står. $1 typene, $2 antall. */
export const takeHendelser = `
  DELETE FROM koe.hendelse WHERE (kommune_id, id) IN (SELECT kommune_id, id FROM koe.hendelse WHERE type = ANY ($1) ORDER BY opprettet LIMIT $2)
  RETURNING kommune_id AS "kommuneId", id, type, gjelder, person_id AS "personId"`;

/** Medlemskapet til den som ba om jobben, slik det er nå. Spørres på kommunens egen innlogging; ingen rad er ingen tilgang. $1 personen, $2 kommunen. */
export const findInitiator = `
  SELECT max(m.navn) AS navn, array_agg(DISTINCT m.rolle) AS roller, n.nummer
  FROM tilgang.medlemskap m JOIN referanse.kommunenummer n ON n.kommune_id = m.kommune_id AND n.til IS NULL
  WHERE m.person_id = $1 AND m.kommune_id = $2 AND (now() AT TIME ZONE 'Europe/Oslo')::date BETWEEN m.fra AND coalesce(m.til, 'infinity')
  GROUP BY n.nummer`;

/** $1 jobben, $2 koden, eller ingen når det gikk bra, $3 hva en av plattformens egne jobber gjaldt. */
export const recordUtfall = `
  INSERT INTO koe.utfall (id, kode, gjelder) VALUES ($1, $2, $3)
  ON CONFLICT (id) DO UPDATE SET kode = excluded.kode, gjelder = coalesce(excluded.gjelder, utfall.gjelder), tid = clock_timestamp()`;

/** pg-boss glemmer jobbene etter en uke; utfallet følger etter. */
export const forgetUtfall = `DELETE FROM koe.utfall WHERE tid < now() - interval '30 days'`;

/** De siste kjøringene, nyeste først. Spørres på forvalterens innlogging, som ikke kan se mer enn dette. $1 antall. */
export const listKjoeringer = `
  SELECT j.id, j.name AS koe, u.gjelder, u.kode AS feilkode, j.created_on AS opprettet, j.started_on AS startet, j.completed_on AS ferdig, j.retry_count AS forsoek,
    CASE WHEN j.state IN ('created', 'retry') AND j.start_after > now() THEN j.start_after END AS "tidligst",
    CASE j.state WHEN 'created' THEN 'venter' WHEN 'retry' THEN 'proeves_igjen' WHEN 'active' THEN 'i_gang' WHEN 'completed' THEN 'ferdig' WHEN 'cancelled' THEN 'avbrutt' ELSE 'feilet' END AS tilstand
  FROM pgboss.job j LEFT JOIN koe.utfall u ON u.id = j.id
  WHERE j.name !~ '^__pgboss' ORDER BY j.created_on DESC, j.id DESC LIMIT $1`;

/** $1 raden jobben gjelder, $2 steg som er gjort, $3 steg i alt. */
export const recordFramdrift = `
  INSERT INTO kommune.framdrift (id, gjort, av) VALUES ($1, $2, $3)
  ON CONFLICT (kommune_id, id) DO UPDATE SET gjort = excluded.gjort, av = excluded.av, tid = clock_timestamp()`;
export const forgetFramdrift = 'DELETE FROM kommune.framdrift WHERE id = $1';
