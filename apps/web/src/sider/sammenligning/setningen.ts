import { spoersmaal } from '#libs/contracts';
import type { Sidetekster } from '../../tekst/sidetekst.ts';
import type { Svaret } from './Sammenligning.tsx';
import { visTallet } from './vis-tall.ts';

/** Det samme som tabellen, i én setning. Flere enn noen få ramses ikke opp. */
const mestRamset = 6;

export function setningen({ spoersmaal: kode, kommuner, sum, minst }: Svaret, tekst: Sidetekster['sammenligning']): string {
  const { maal } = spoersmaal[kode];
  const delt = kommuner.filter(({ delinger }) => delinger.length > 0);
  if (delt.length > 1 && delt.every(({ sum: egen }) => !egen)) return tekst.ingenInnbyggertall;
  const vis = (tall: Parameters<typeof visTallet>[0]) => tekst.medEnhet[maal](visTallet(tall, maal, tekst.presisjon), tall.verdi);
  const hver = delt.length > mestRamset ? tekst.mange(delt.length) : tekst.hver(delt.map(({ navn, sum: egen }) => [navn, egen ? vis(egen) : tekst.utenInnbyggertall]));
  return sum && delt.length > 1 ? `${hver} ${tekst.tilSammen(vis(sum), minst)}` : hver;
}
