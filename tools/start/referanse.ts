import type { Client } from 'pg';
import type { ReadyDatabase } from './database.ts';
import { loadFile } from './load-file.ts';
import { veiviserfil } from './veiviser.ts';

interface Referanse {
  bevilgninger: Bevilgninger;
  kommuner: { navn: string; fylkesnummer: string; harOmraadesatsing: boolean; kilde?: string; numre: { nummer: string; fra?: string; til?: string }[] }[];
  ord: { kode: string; bokmaal: string; nynorsk?: string; engelsk?: string; definisjon: string; kategori: string; kilde?: string }[];
}

/** En tabell andre har offentliggjort: beløp i 1 000 kroner per sted og departement. Det som ikke står der, er ikke null, det er tomt. */
interface Bevilgninger { aar: number; kilde: string; departementer: { kode: string; navn: string }[]; steder: { navn: string; beloep: Record<string, number> }[] }

/** Legger inn kommunene, ordlista, bevilgningene og veiviseren. Gjøres bare når en fil er en annen enn sist. */
export async function loadReferanse(database: ReadyDatabase, onProgress: (text: string) => void): Promise<void> {
  await loadFile(database, { navn: 'referanse', fil: 'libs/referanse/referanse.json', melding: 'Legger inn kommuner og ordliste …', write }, onProgress);
  await loadFile(database, veiviserfil, onProgress);
}

async function write(forvalter: Client, { kommuner, ord, bevilgninger }: Referanse): Promise<void> {
  await forvalter.query('BEGIN');
  for (const kommune of kommuner) await writeKommune(forvalter, kommune);
  await forvalter.query(`
    INSERT INTO referanse.ord (kode, bokmaal, nynorsk, engelsk, definisjon, kategori, kilde)
    SELECT kode, bokmaal, nynorsk, engelsk, definisjon, kategori, kilde
    FROM jsonb_to_recordset($1) AS o (kode text, bokmaal text, nynorsk text, engelsk text, definisjon text, kategori text, kilde text)
    ON CONFLICT (kode) DO UPDATE SET bokmaal = excluded.bokmaal, nynorsk = excluded.nynorsk, engelsk = excluded.engelsk,
      definisjon = excluded.definisjon, kategori = excluded.kategori, kilde = excluded.kilde`, [JSON.stringify(ord)]);
  await writeBevilgninger(forvalter, bevilgninger);
  await forvalter.query('COMMIT');
}

/** Hele årets tabell på nytt, så en rettelse i fila ikke etterlater noe gammelt. */
async function writeBevilgninger(forvalter: Client, { aar, kilde, departementer, steder }: Bevilgninger): Promise<void> {
  const rader = steder.flatMap(({ navn, beloep }, sted) => departementer.flatMap((departement, nr) => (beloep[departement.kode] === undefined ? [] : [{
    sted_nr: sted + 1, sted: navn, departement_nr: nr + 1, departement: departement.kode, departement_navn: departement.navn, beloep_oere: beloep[departement.kode]! * 1000 * 100,
  }])));
  await forvalter.query('DELETE FROM referanse.bevilgning WHERE aar = $1', [aar]);
  await forvalter.query(`
    INSERT INTO referanse.bevilgning (aar, sted_nr, sted, departement_nr, departement, departement_navn, beloep_oere, kilde)
    SELECT $1, sted_nr, sted, departement_nr, departement, departement_navn, beloep_oere, $2
    FROM jsonb_to_recordset($3) AS b (sted_nr int, sted text, departement_nr int, departement text, departement_navn text, beloep_oere bigint)`, [aar, kilde, JSON.stringify(rader)]);
}

/** Kommunen kjennes igjen på hvilket som helst av numrene den har hatt; id-en følger den. */
async function writeKommune(forvalter: Client, { navn, fylkesnummer, harOmraadesatsing, kilde, numre }: Referanse['kommuner'][number]): Promise<void> {
  const known = await forvalter.query<{ id: number }>('SELECT kommune_id AS id FROM referanse.kommunenummer WHERE nummer = ANY($1) LIMIT 1', [numre.map((n) => n.nummer)]);
  const { rows } = known.rows[0]
    ? await forvalter.query<{ id: number }>('UPDATE referanse.kommune SET navn = $2, fylkesnummer = $3, har_omraadesatsing = $4, kilde = $5 WHERE id = $1 RETURNING id', [known.rows[0].id, navn, fylkesnummer, harOmraadesatsing, kilde ?? null])
    : await forvalter.query<{ id: number }>('INSERT INTO referanse.kommune (navn, fylkesnummer, har_omraadesatsing, kilde) VALUES ($1, $2, $3, $4) RETURNING id', [navn, fylkesnummer, harOmraadesatsing, kilde ?? null]);
  for (const { nummer, fra, til } of numre) {
    await forvalter.query(`INSERT INTO referanse.kommunenummer (nummer, kommune_id, fra, til) VALUES ($1, $2, $3, $4)
      ON CONFLICT (nummer) DO UPDATE SET fra = excluded.fra, til = excluded.til`, [nummer, rows[0]!.id, fra ?? null, til ?? null]);
  }
}
