import type { Client } from 'pg';

const ssb = { omraade: { dimensjon: 'Region' }, tid: { dimensjon: 'Tid', antall: 2 }, maal: { dimensjon: 'ContentsCode', verdi: 'EUskala60', n: 'Personer' }, faste: {} };
const fhi = { omraade: { dimensjon: 'GEO' }, tid: { dimensjon: 'AAR', antall: 2 }, maal: { dimensjon: 'MEASURE_TYPE', verdi: 'RATE', n: 'TELLER' }, faste: { ALDER: '16_120' }, fylke: true };

/** Tre serier: én fra hver kilde, og én som bare kommer fra fil. */
export async function writeTestSerier(forvalter: Client): Promise<void> {
  const rows = [['lavinntekt-barn', 1, 'prosent', 'kommune', 'ssb', '08764', ssb], ['bor-alene', 2, 'prosent', 'kommune', 'fhi', 'nokkel/187', fhi], ['folketall-grunnkrets', 3, 'personer', 'grunnkrets', 'ssb', '04317', null]] as const;
  for (const [kode, nr, enhet, nivaa, leverandoer, tabell, spoerring] of rows) {
    await forvalter.query(`INSERT INTO referanse.statistikkserie (kode, versjon, gjeldende, rekkefoelge, navn, forklaring, enhet, desimaler, nivaa, leverandoer, tabell, spoerring, lisens, kreditering)
      VALUES ($1, 1, true, $2, $1, 'Prøven', $3, 1, $4, $5, $6, $7, 'CC BY 4.0', 'Kilde: prøven')`, [kode, nr, enhet, nivaa, leverandoer, tabell, spoerring && JSON.stringify(spoerring)]);
  }
  await forvalter.query(`INSERT INTO referanse.grenseendring (noekkel, kommunenummer, dag, forklaring, kilde) VALUES ('g', '3118', '2026-01-01', 'Nye grenser', 'Prøven')`);
}
