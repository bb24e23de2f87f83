import type { Styringsdokument } from '../styringsdokument/styringsdokument.entity.ts';
import { kanEndres } from '../styringsdokument/styringsdokument.policy.ts';

const alltid = [
  'createOmraade', 'updateOmraade', 'setOmraadegrense', 'createInnsatsomraade', 'updateInnsatsomraade', 'archiveInnsatsomraade',
  'createMaal', 'updateMaal', 'archiveMaal', 'createStyringsdokument',
];
const medUtkast = ['updateStyringsdokument', 'registrerVedtak'];

/** Det den som spør, kan gjøre i programmet nå. Uten et utkast er det ingenting å endre eller vedta. */
export function programHandlinger(maySkrive: boolean, dokumenter: Pick<Styringsdokument, 'status'>[]): string[] {
  if (!maySkrive) return [];
  return dokumenter.some(({ status }) => kanEndres(status)) ? [...alltid, ...medUtkast] : alltid;
}
