import { SpoolFile, writeWorkbook, writeZip, type ZipEntry } from '#libs/platform';
import { kolonnerOf } from './kolonner.ts';
import { counted, once, tableFiles, type Filsum } from './pakkefiler.ts';
import type { Radlager } from './radlager.ts';

export interface Pakkeinnhold {
  lager: Radlager;
  grense: number | null;
  lest: string;
  laget: string;
  om: [string, string][];
  lesmeg: string;
  dokumenter: readonly ZipEntry[];
  manifest: (filer: readonly Filsum[]) => object;
}

const mostSheetBytes = 1024 * 1024 * 1024;

/** Skriver pakken: LESMEG, tabellene i hver form, regnearket, dokumentene, og til slutt manifestet, som kjenner summen av alt det andre. `between` kan stanse det. */
export async function writePackage({ lager, grense, lest, laget, om, lesmeg, dokumenter, manifest }: Pakkeinnhold, into: SpoolFile, between: () => Promise<void>): Promise<void> {
  const regneark = await SpoolFile.open(mostSheetBytes);
  try {
    await writeWorkbook(lager.avsnitt.map((avsnitt) => ({ navn: avsnitt.tabell.navn, kolonner: kolonnerOf(avsnitt.tabell), rader: lager.rows(avsnitt) })), () => om, regneark.writable());
    await between();
    const summer: Filsum[] = [];
    const filer: ZipEntry[] = [{ sti: 'LESMEG.txt', innhold: () => once(lesmeg) }, ...tableFiles(lager, grense, lest), { sti: 'regneark.xlsx', innhold: () => regneark.pieces(256 * 1024) }, ...dokumenter];
    await writeZip([...filer.map((fil) => counted(fil, summer)), { sti: 'manifest.json', innhold: () => once(JSON.stringify(manifest(summer), null, 2)) }], into.writable(), new Date(laget));
  } finally {
    await regneark.close();
  }
}
