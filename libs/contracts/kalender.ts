/**
 * Det nettverket møtes om og må huske. De kvartalsvise møtene og læringsverkstedene er fra avtalen om felles evaluering,
 * møtene med staten fra programbeskrivelsen for Halden, og erfaringskonferansen er den staten holder hvert år.
 */
export const kalenderarter = ['nettverksmoete', 'evalueringsmoete', 'laeringsverksted', 'erfaringskonferanse', 'moete_med_staten', 'delingsfrist', 'annet'] as const;
export type Kalenderart = (typeof kalenderarter)[number];

/** Klokkeslett slik de lagres og sendes: 09:00. */
export const klokkeslett = /^([01]\d|2[0-3]):[0-5]\d$/;
