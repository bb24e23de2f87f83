import { v7 } from 'uuid';
import type { TestDatabase } from '#libs/platform/testing';

/** Serien rotfeltene spør om. */
export const statistikkserie = 'lavinntekt-barn';

/** En rad i hver av tabellene ingen eier: de er like for alle, så de har ingen kanarifugl. */
export async function writeStatistikk({ admin, forvalter }: TestDatabase): Promise<void> {
  const utvalg = { omraade: { dimensjon: 'Region' }, tid: { dimensjon: 'Tid', antall: 2 }, maal: { dimensjon: 'ContentsCode', verdi: 'EUskala60', n: 'Personer' }, faste: {} };
  await forvalter.query(`INSERT INTO referanse.statistikkserie (kode, versjon, gjeldende, rekkefoelge, navn, forklaring, enhet, desimaler, nivaa, leverandoer, tabell, spoerring, lisens, kreditering)
    VALUES ($1, 1, true, 1, 'Barn', 'Prøven', 'prosent', 1, 'kommune', 'ssb', '08764', $2, 'CC BY 4.0', 'Prøven')`, [statistikkserie, JSON.stringify(utvalg)]);
  await forvalter.query(`INSERT INTO referanse.grenseendring (noekkel, kommunenummer, dag, forklaring, kilde) VALUES ('proeve', '3118', '2026-01-01', 'Nye grenser', 'Prøven')`);
  const id = v7();
  await admin.query(`INSERT INTO referanse.statistikkuttrekk (id, serie_kode, serie_versjon, maate, filnavn, oppdatert_hos_kilden, kontrollsum, antall) VALUES ($1, $2, 1, 'lastet_opp', 'tall.csv', now(), '\\x00', 2)`, [id, statistikkserie]);
  await admin.query(`INSERT INTO referanse.observasjon (uttrekk_id, omraadekode, periode, fra, til, verdi, flagg, n) VALUES ($1, '3118', '2024', '2024-01-01', '2024-12-31', 12.5, 'foreloepig', 300), ($1, '31', '2024', '2024-01-01', '2024-12-31', 11, NULL, NULL)`, [id]);
  await admin.query(`INSERT INTO koe.utfall (id, kode, gjelder) VALUES ($1, 'UVENTET', $2)`, [v7(), statistikkserie]);
  await admin.query(`INSERT INTO pgboss.queue (name, policy, retry_limit, retry_delay, retry_backoff, expire_seconds, retention_seconds, deletion_seconds, partition, table_name) VALUES ('proeve', 'standard', 1, 1, false, 60, 3600, 3600, false, 'job_common')`);
  await admin.query(`WITH j AS (INSERT INTO pgboss.job (name, started_on, completed_on, state, start_after) VALUES ('proeve', now(), now(), 'failed', now()) RETURNING id) INSERT INTO koe.utfall (id, kode, gjelder) SELECT id, 'UVENTET', 'proeve' FROM j`);
  await admin.query(`INSERT INTO pgboss.job (name, state, start_after) VALUES ('proeve', 'created', now() + interval '1 day')`);
}
