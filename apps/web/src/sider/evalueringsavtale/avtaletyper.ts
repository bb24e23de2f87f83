import type { EnUtgaveFragment } from '../../generated/graphql.ts';

/** Det svarene om avtalen hviler på. Møtene står i kalenderen. */
export const AVTALETYPER = 'Evalueringsavtale Evalueringsavtaler Evalueringsandel Kalenderpunkt';

export type EnPart = EnUtgaveFragment['parter'][number];
export type EnLeveranse = EnUtgaveFragment['leveranser'][number];
