import { spoersmaal, spoersmaalskoder } from '#libs/contracts';
import { dataOf, type Candidate } from '../maaling/candidate.ts';
import { ask } from '../maaling/drive.ts';
import { L } from '../seed/scale.ts';

interface Svar { alleAar: number[]; sum: { verdi: string } | null; kommuner: { kommunenummer: string; delinger: { delt?: string }[]; innbyggergrunnlag: { delt?: string } | null; celler: unknown[] }[] }

/** Svarene på alle spørsmålene, uten når det ble delt: det er når radene ble lagt inn. */
export const readAll = ({ questions }: Candidate): Promise<Svar[]> => Promise.all(questions.map(async (one) => {
  const { sammenligning } = dataOf<{ sammenligning: Svar }>(await ask(one));
  for (const { delinger, innbyggergrunnlag } of sammenligning.kommuner) for (const deling of [...delinger, innbyggergrunnlag]) delete deling?.delt;
  return sammenligning;
}));

/** Kaster når ikke alle i nettverket er med i alle svarene, med alt de har delt. */
export function assertWhole(svar: readonly Svar[], antall: number): void {
  for (const [i, { alleAar, kommuner }] of svar.entries()) {
    const delinger = spoersmaal[spoersmaalskoder[i]!].etAar ? 1 : L.aar;
    const isWhole = alleAar.length === L.aar && kommuner.length === antall && kommuner.every((en) => en.celler.length > 0 && en.delinger.length === delinger);
    if (!isWhole) throw new Error(`Svaret på ${spoersmaalskoder[i]} har ikke med alle de ${antall}.`);
  }
}
