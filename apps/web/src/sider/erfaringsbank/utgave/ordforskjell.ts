/** Noen ord etter hverandre, og om den andre teksten mangler dem. */
export interface Bit { tekst: string; endret: boolean }

const ordene = (tekst: string): string[] => tekst.match(/\S+|\s+/g) ?? [];

/** To tekster ord for ord: hver av dem i biter, med det den andre ikke har, merket. Den lengste rekka begge har i samme rekkefølge, er lik. */
export function ordforskjell(foer: string, naa: string): [Bit[], Bit[]] {
  const [a, b] = [ordene(foer), ordene(naa)];
  const bredde = b.length + 1;
  const felles = new Uint16Array((a.length + 1) * bredde);
  for (let i = a.length - 1; i >= 0; i--) for (let j = b.length - 1; j >= 0; j--) {
    felles[i * bredde + j] = a[i] === b[j] ? felles[(i + 1) * bredde + j + 1]! + 1 : Math.max(felles[(i + 1) * bredde + j]!, felles[i * bredde + j + 1]!);
  }
  const [venstre, hoeyre]: [Bit[], Bit[]] = [[], []];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) { legg(venstre, a[i++]!, false); legg(hoeyre, b[j++]!, false); }
    else if (j >= b.length || (i < a.length && felles[(i + 1) * bredde + j]! >= felles[i * bredde + j + 1]!)) legg(venstre, a[i++]!, true);
    else legg(hoeyre, b[j++]!, true);
  }
  return [venstre, hoeyre];
}

function legg(biter: Bit[], tekst: string, endret: boolean): void {
  const siste = biter.at(-1);
  if (siste?.endret === endret) siste.tekst += tekst; else biter.push({ tekst, endret });
}
