import { basename, dirname } from 'node:path';
import { isInnsynsrom } from '#libs/contracts';
import type { Lesekrav } from './policy.ts';
import { declaredGrants, type RlsFile } from './rls-files.ts';

/** Det en leser trenger i alle rom: navnet og tida på satsingen, og navnet på dem som har gjort noe hun ser. Policyene der sier hvem. */
const iAlleRom = new Set(['kommune.satsing', 'kommune.medarbeider']);

/** Tabellene i kommunens fløy som noen utenfra kan lese, og hva som må være åpent. `null` når rls-fila ligger i en mappe som ikke er et rom. */
export function lesbareTabeller(files: RlsFile[]): Map<string, Lesekrav | null> {
  return new Map(files.flatMap((file) => declaredGrants([file]).filter(({ group, table }) => group === 'les' && table.startsWith('kommune.')).map(({ table }) => [table, kravIn(file.path, table)] as const)));
}

function kravIn(path: string, table: string): Lesekrav | null {
  if (table === 'kommune.innsyn') return 'aapning';
  if (iAlleRom.has(table)) return 'noe';
  const folder = basename(dirname(path));
  return isInnsynsrom(folder) ? folder : null;
}

/** Kravet for en tabell. En tabell ingen har sagt rommet til, er stengt, og loven sier fra. */
export const lesekravFor = (lesbare: Map<string, Lesekrav | null>, table: string): Lesekrav => lesbare.get(`kommune.${table}`) ?? 'aldri';
