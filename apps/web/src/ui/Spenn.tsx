import { visKroner, type Rom } from './penger.ts';

/** Et beløp, eller et spenn når det ikke er kjent. Spennet kan deles etter streken, aldri inne i et av tallene. */
export function Spenn({ rom: { fra, til } }: { rom: Rom }) {
  if (fra === til) return <span className="beloep">{visKroner(fra)}</span>;
  return <span className="spenn"><span className="beloep">{visKroner(fra)}–</span><wbr /><span className="beloep">{visKroner(til)}</span></span>;
}
