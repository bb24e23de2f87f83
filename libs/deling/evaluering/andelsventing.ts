import type { Evalueringsandel } from './evalueringsandel.type.ts';

export interface Andelsventing { slag: 'avtale' | 'andel' | 'termin'; evalueringsavtaleId: string; antall: number; frist: string | null }

/** Det den som spør, har å gjøre med andelen: svare på tilbudet, føre utgaven som gjelder, og betale det som er forfalt. Fristen er det første forfallet det gjelder. */
export function ventingFor({ evalueringsavtaleId, tilbud, terminer, handlinger }: Evalueringsandel): Andelsventing[] {
  const endret = tilbud.terminer.find(({ foer, beloep }) => foer !== beloep)?.forfall ?? null;
  const betales = terminer.filter((termin) => termin.handlinger.includes('foerAndelsbetaling')).map(({ forfall }) => forfall);
  const alle: Andelsventing[] = [
    { slag: 'avtale', evalueringsavtaleId, antall: handlinger.includes('svarPaaAvtale') && tilbud.svar === null ? 1 : 0, frist: endret },
    { slag: 'andel', evalueringsavtaleId, antall: handlinger.includes('taInnEvalueringsandel') ? 1 : 0, frist: endret },
    { slag: 'termin', evalueringsavtaleId, antall: betales.length, frist: betales[0] ?? null },
  ];
  return alle.filter(({ antall }) => antall > 0);
}
