import type { Answer, Json } from './ask.ts';

/** Det som venter i nettverket, slag for slag, slik koordinatoren får det: hvor mange, og de første. */
export async function aapneNaa(as: (hvem: string, query: string) => Promise<Answer>): Promise<Record<string, [antall: number, ...foerste: string[]]>> {
  const { data } = await as('koordinator', '{ aapneSpoersmaal { slag antall siden oppdiktet foerste { id hva kommune type aar } } }');
  return Object.fromEntries(data!['aapneSpoersmaal'].map(({ slag, antall, foerste }: Json) => [slag, [antall, ...foerste.map(({ hva, kommune, type, aar }: Json) => [hva, kommune, type, aar].filter(Boolean).join(', '))]]));
}
