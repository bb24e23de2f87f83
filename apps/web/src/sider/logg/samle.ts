import type { LesingerQuery } from '../../generated/graphql.ts';

export type EnLesing = LesingerQuery['lesinger']['lesinger'][number];
export interface Lesestund extends Pick<EnLesing, 'id' | 'personId' | 'navn' | 'rom' | 'romnavn' | 'tid'> { lest: EnLesing[] }

const minutt = (tid: string) => tid.slice(0, 16);

/** Én side spør om flere ting. Det samme mennesket leste i samme minutt, er én stund; hver ting nevnes én gang. Det nyeste først, som det kom. */
export function samle(lesinger: readonly EnLesing[]): Lesestund[] {
  const stunder: Lesestund[] = [];
  for (const lesing of lesinger) {
    const { id, personId, navn, rom, romnavn, tid } = lesing;
    const siste = stunder.at(-1);
    if (siste?.personId !== personId || siste.rom !== rom || minutt(siste.tid) !== minutt(tid)) stunder.push({ id, personId, navn, rom, romnavn, tid, lest: [lesing] });
    else if (!siste.lest.some(({ hva, gjelderNavn }) => hva === lesing.hva && gjelderNavn === lesing.gjelderNavn)) siste.lest.push(lesing);
  }
  return stunder;
}
