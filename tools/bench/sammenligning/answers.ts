import { spoersmaal, spoersmaalskoder, type Indikatorspoersmaal, type Spoersmaalskode } from '#libs/contracts';
import { dataOf, type Candidate } from '../maaling/candidate.ts';
import { ask } from '../maaling/drive.ts';
import { L } from '../seed/scale.ts';

interface Kommunesvar { kommunenummer: string; delinger: { delt?: string }[]; innbyggergrunnlag?: { delt?: string } | null; celler: unknown[] }
interface Svar { alleAar?: number[]; valg?: { perioder: string[] }[]; kommuner: Kommunesvar[] }

/** Det siden spør om: planene og pengene, ett tall over tid, og deltakelsen i siste periode. */
export const spoersmaalene: readonly (Spoersmaalskode | Indikatorspoersmaal)[] = [...spoersmaalskoder, 'indikatorer', 'deltakelse'];
export const gjelderIndikatorer = (kode: Spoersmaalskode | Indikatorspoersmaal): kode is Indikatorspoersmaal => kode === 'indikatorer' || kode === 'deltakelse';

/** Svarene på alle spørsmålene, uten når det ble delt: det er når radene ble lagt inn. */
export const readAll = ({ questions }: Candidate): Promise<Svar[]> => Promise.all(questions.map(async (one) => {
  const [svar] = Object.values(dataOf<Record<string, Svar>>(await ask(one)));
  for (const { delinger, innbyggergrunnlag = null } of svar!.kommuner) for (const deling of [...delinger, innbyggergrunnlag]) delete deling?.delt;
  return svar!;
}));

/** Kaster når ikke alle i nettverket er med i alle svarene, med alt de har delt. */
export function assertWhole(svar: readonly Svar[], antall: number): void {
  for (const [i, { alleAar, valg, kommuner }] of svar.entries()) {
    const kode = spoersmaalene[i]!;
    const delinger = kode === 'deltakelse' || !gjelderIndikatorer(kode) && spoersmaal[kode].etAar ? 1 : L.aar;
    const aar = gjelderIndikatorer(kode) ? Math.max(...valg!.map(({ perioder }) => perioder.length)) : alleAar!.length;
    const isWhole = aar === L.aar && kommuner.length === antall && kommuner.every((en) => en.celler.length > 0 && en.delinger.length === delinger);
    if (!isWhole) throw new Error(`Svaret på ${kode} har ikke med alle de ${antall}.`);
  }
}
