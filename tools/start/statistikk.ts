import type { Client } from 'pg';
import type { ReadyDatabase } from './database.ts';
import { loadFile } from './load-file.ts';

interface Serier {
  serier: ({ kode: string; versjon: number; navn: string } & Record<string, unknown>)[];
  grenseendringer: { noekkel: string; kommunenummer: string; dag: string; forklaring: string; kilde: string }[];
}

/** Legger inn definisjonene av den offentlige statistikken. Gjøres bare når fila er en annen enn sist. Ingen tall følger med. */
export const loadSerier = (database: ReadyDatabase, onProgress: (text: string) => void): Promise<void> =>
  loadFile(database, { navn: 'statistikk', fil: 'libs/referanse/statistikk/serier.json', melding: 'Legger inn definisjonene av statistikk …', write: writeSerier }, onProgress);

const columns = 'kode, versjon, rekkefoelge, navn, forklaring, enhet, desimaler, nivaa, leverandoer, tabell, spoerring, lisens, kreditering';
const recordset = `jsonb_to_recordset($1) AS s (kode text, versjon int, rekkefoelge int, navn text, forklaring text, enhet text, desimaler int, nivaa text, leverandoer text, tabell text, spoerring jsonb, lisens text, kreditering text)`;

/** En definisjon som er lagt inn, endres ikke: et nytt utvalg er en ny versjon, ellers ville to linjer med hver sin mening blitt én. */
export async function writeSerier(forvalter: Client, { serier, grenseendringer }: Serier): Promise<void> {
  const rows = JSON.stringify(serier.map((serie, i) => ({ ...serie, rekkefoelge: i + 1 })));
  await forvalter.query('BEGIN');
  try {
    const changed = await forvalter.query<{ kode: string; versjon: number }>(`
      SELECT s.kode, s.versjon FROM ${recordset} JOIN referanse.statistikkserie f USING (kode, versjon)
      WHERE (f.enhet, f.desimaler, f.nivaa, f.leverandoer, f.tabell, f.spoerring, f.lisens, f.kreditering) IS DISTINCT FROM (s.enhet, s.desimaler, s.nivaa, s.leverandoer, s.tabell, nullif(s.spoerring, 'null'), s.lisens, s.kreditering)`, [rows]);
    if (changed.rows[0]) throw new Error(`Serien ${changed.rows[0].kode} er endret uten ny versjon. Gi den versjon ${changed.rows[0].versjon + 1}.`);
    await forvalter.query('UPDATE referanse.statistikkserie SET gjeldende = false WHERE gjeldende');
    await forvalter.query(`
      INSERT INTO referanse.statistikkserie (${columns}, gjeldende)
      SELECT kode, versjon, rekkefoelge, navn, forklaring, enhet, desimaler, nivaa, leverandoer, tabell, nullif(spoerring, 'null'), lisens, kreditering, true FROM ${recordset}
      ON CONFLICT (kode, versjon) DO UPDATE SET navn = excluded.navn, forklaring = excluded.forklaring, rekkefoelge = excluded.rekkefoelge, gjeldende = true`, [rows]);
    await forvalter.query(`
      INSERT INTO referanse.grenseendring (noekkel, kommunenummer, dag, forklaring, kilde)
      SELECT noekkel, kommunenummer, dag, forklaring, kilde FROM jsonb_to_recordset($1) AS g (noekkel text, kommunenummer text, dag date, forklaring text, kilde text)
      ON CONFLICT (noekkel) DO UPDATE SET dag = excluded.dag, forklaring = excluded.forklaring, kilde = excluded.kilde`, [JSON.stringify(grenseendringer)]);
    await forvalter.query('COMMIT');
  } catch (error) {
    await forvalter.query('ROLLBACK');
    throw error;
  }
}
