import { createHash } from 'node:crypto';
import { hiddenExplanation, policyVersion } from '#libs/contracts';
import type { Pakkeopphav } from './lesmeg.ts';
import { filstier, type Filsum } from './pakkefiler.ts';
import type { Avsnitt } from './radlager.ts';
import { aldriMed } from './uttakstabeller.ts';

/** Endres når en pakke får en annen form, så den som leser den med et program, ser det. */
export const pakkeform = 'loeftet-datauttak-1';

/** Summen av alle filene: rekkefølgen de ble skrevet i, betyr ingenting. */
export const contentSum = (filer: readonly Filsum[]): string =>
  createHash('sha256').update([...filer].sort((a, b) => (a.sti < b.sti ? -1 : 1)).map(({ sti, sha256 }) => `${sha256}  ${sti}\n`).join('')).digest('hex');

/** Hva pakken er, hvor hver tabell kommer fra, og summen av hver fil. Skrives sist. */
export function manifestOf({ id, laget, hode, omfang, mottaker }: Pakkeopphav, avsnitt: readonly Avsnitt[], filer: readonly Filsum[]): object {
  return {
    form: pakkeform, id, kommune: { navn: hode.navn, nummer: hode.nummer, satsing: hode.satsing }, laget, lest: hode.lest, laget_for: mottaker,
    omfang: { rom: omfang.rom, fra_aar: omfang.fraAar, til_aar: omfang.tilAar },
    personvern: omfang.grense === null ? { prikket: false } : { prikket: true, grense: omfang.grense, regler: policyVersion, forklaring: hiddenExplanation(omfang.grense), opphav: 'opphav.csv' },
    tabeller: avsnitt.map((en) => ({
      rom: en.tabell.rom, tabell: en.tabell.tabell, navn: en.tabell.navn, rader: en.rader, skjulte_felt: en.skjulteTall, oppdiktede: en.oppdiktede, uten_kilde: en.utenKilde,
      ...filstier(en), kolonner: en.tabell.kolonner.map(({ navn }) => navn), utelatt: en.tabell.utelatt,
    })),
    aldri_med: aldriMed,
    filer: [...filer].sort((a, b) => (a.sti < b.sti ? -1 : 1)), innhold_sha256: contentSum(filer),
  };
}
