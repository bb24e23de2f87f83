import type { EnUtgaveFragment } from '../../generated/graphql.ts';

/** Det svarene om avtalen hviler på. Møtene står i kalenderen, og det koordinatoren fører for andre, ved funnene. */
export const AVTALETYPER = 'Evalueringsavtale Evalueringsavtaler Evalueringsandel Kalenderpunkt Funn Anbefaling';

export type EnPart = EnUtgaveFragment['parter'][number];
export type EnLeveranse = EnUtgaveFragment['leveranser'][number];
