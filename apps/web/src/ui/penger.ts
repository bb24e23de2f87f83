const kroner = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 });
const oerer = new Intl.NumberFormat('nb-NO', { minimumFractionDigits: 2 });

/** Øre som tekst → «5 000 000» eller «1 250,50». Øre vises bare der det er. */
export function visKroner(oere: string): string {
  const beloep = BigInt(oere);
  return beloep % 100n === 0n ? kroner.format(beloep / 100n) : oerer.format(Number(beloep) / 100);
}
