import { original } from './csv.ts';

/** En rad slik den står i fila. `nr` er linja den begynner på, den første er 1. */
export interface Lestrad { nr: number; celler: string[] }

/** Radene med noe i. Skilletegnet er det overskriftene bruker; en celle i anførselstegn kan ha hva som helst i seg. */
export function readCsv(innhold: string): Lestrad[] {
  const tekst = innhold.replace(/^\uFEFF/, '');
  const foerste = /[^\r\n]+/.exec(tekst)?.[0] ?? '';
  const skille = ['\t', ';', ','].find((tegn) => foerste.includes(tegn)) ?? ';';
  const rader: Lestrad[] = [];
  let celler: string[] = [];
  let nr = 1;
  for (let at = 0; at <= tekst.length;) {
    const quoted = /^\s*"((?:[^"]|"")*)"[^\S\t\r\n]*/.exec(tekst.slice(at, at + 2_000));
    const slutt = quoted ? at + quoted[0].length : firstOf(tekst, at, skille);
    celler.push(original((quoted ? quoted[1]!.replaceAll('""', '"') : tekst.slice(at, slutt)).trim()));
    if (tekst[slutt] === skille) { at = slutt + 1; continue; }
    if (celler.some((celle) => celle !== '')) rader.push({ nr, celler });
    celler = [];
    nr++;
    at = slutt + (tekst.startsWith('\r\n', slutt) ? 2 : 1);
  }
  return rader;
}

function firstOf(tekst: string, fra: number, skille: string): number {
  let at = fra;
  while (at < tekst.length && tekst[at] !== skille && tekst[at] !== '\n' && tekst[at] !== '\r') at++;
  return at;
}
