import { sammeOrd } from '#libs/contracts';
import { EtSpoersmaal } from './EtSpoersmaal.tsx';
import type { Vistrunde } from './undersoekelsestyper.ts';

/** Spørsmålene i rundene, hvert for seg: samme ordlyd og utgave er det samme spørsmålet. */
export function Spoersmaalene({ runder, grense, nivaa = 3, sted }: { runder: readonly Vistrunde[]; grense: number; nivaa?: 3 | 4; sted?: string | undefined }) {
  const ulike: { spoersmaal: string; utgave: number }[] = [];
  for (const { spoersmaal, utgave } of runder.flatMap((runde) => runde.spoersmaal)) {
    if (!ulike.some((en) => en.utgave === utgave && sammeOrd(en.spoersmaal, spoersmaal))) ulike.push({ spoersmaal, utgave });
  }
  return <>{ulike.map((en) => <EtSpoersmaal key={`${en.utgave} ${en.spoersmaal}`} {...en} runder={runder} grense={grense} nivaa={nivaa} sted={sted} />)}</>;
}
