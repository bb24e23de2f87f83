/** Det svarene om avtalen hviler på. Møtene står i kalenderen. */
export const AVTALETYPER = 'Evalueringsavtale Evalueringsavtaler Evalueringsandel Kalenderpunkt';
