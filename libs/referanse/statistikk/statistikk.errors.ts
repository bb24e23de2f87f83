import { JobError } from '#libs/platform';

export const unknownSerie = (detail?: string) => new JobError('UKJENT_SERIE', { final: true, ...(detail && { detail }) });
/** Uten et utvalg vet ingen hvilken dimensjon som er område, tid og mål. */
export const withoutSelection = () => new JobError('UTVALGET_PASSER_IKKE', { detail: 'Serien sier ikke hva som er hva i en json-stat-fil. Bruk CSV.' });
