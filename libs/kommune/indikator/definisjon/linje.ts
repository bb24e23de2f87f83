import type { Indikatordefinisjon } from './definisjon.entity.ts';

type Utgave = Pick<Indikatordefinisjon, 'id' | 'utgave' | 'teller' | 'nevner' | 'enhet' | 'retning' | 'nivaa' | 'telling' | 'datakilde'>;

const innhold = ({ teller, nevner, enhet, retning, nivaa, telling, datakilde }: Utgave) => JSON.stringify([teller, nevner, enhet, retning, nivaa, telling, datakilde]);

/**
 * Hvilken linje hver definisjon hører til: id-en til den eldste utgaven med nøyaktig det samme innholdet. En utgave som bare er knyttet til
 * nettverkets definisjon, eller løst fra den, er det samme tallet, og linja går videre. Er noe annet, er det et brudd.
 */
export function linjer(definisjoner: readonly Utgave[]): Map<string, string> {
  const eldst = new Map<string, string>();
  for (const en of definisjoner.toSorted((a, b) => a.utgave - b.utgave)) if (!eldst.has(innhold(en))) eldst.set(innhold(en), en.id);
  return new Map(definisjoner.map((en) => [en.id, eldst.get(innhold(en))!]));
}
