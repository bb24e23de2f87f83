import type { Client } from 'pg';
import { findTreff, likeordMed, tolk, type Soekesvar } from '#libs/felles/erfaringssoek';
import { inNettverk } from '#libs/platform';
import { policyNettverk } from './policy.ts';

/** Ett, to og tre ord; de vanligste, sjeldne, sammensatte, skrivefeil og nynorsk; med og uten filter. */
const soek: readonly [tekst: string, tema?: string][] = [
  ['ungdom'], ['leksehjelp'], ['ungdom jobb'], ['trygg skolevei'], ['gratis barnehage', 'oppvekst_utdanning'], ['språkkafé'], ['sprakkafe'], ['møteplass for eldre kvinner'], ['nabolagspark lys'], ['ungdomsklub'],
  ['foreldre skole språk norsk'], ['sommerjobb ungdommer', 'arbeid'], ['fleirkulturell møteplass'], ['utstyrsordning'], ['politiet kveldsvandring trygghet'], ['bibliotek lesekurs'], ['bolig leie husleie'], ['idrettsstøtte barn familier'], ['miljøvertt'], ['kommunen frivillige samarbeid penger'],
];
export type Candidate = 'nettverkets del' | 'vilkår på radene';
export interface Measured { navn: Candidate; p50: number; p95: number; treff: number }
const table: Record<Candidate, number> = { 'nettverkets del': 1, 'vilkår på radene': policyNettverk };

/** Hvert søk hos begge annenhver gang, så maskinens andre oppgaver rammer dem likt. Den første runden varmer opp og telles ikke. */
export async function measure(kommune: Client, runder: number, candidates: readonly Candidate[]): Promise<Measured[]> {
  const likeord = likeordMed([]);
  const times = new Map<Candidate, number[]>(candidates.map((navn) => [navn, []]));
  const hits: number[] = [];
  for (let runde = 0; runde <= runder; runde++) {
    for (const [tekst, tema] of soek) {
      const ord = tolk(tekst, likeord);
      const values = [ord.map(({ foldet }) => foldet), ord.map(({ slekt }) => slekt ?? ''), null, tema ? [tema] : null, ...Array<null>(9).fill(null), 20, 0];
      for (const navn of candidates) {
        const start = performance.now();
        const { rows } = await kommune.query<{ svar: Soekesvar }>({ name: navn.replace(/\W/g, ''), text: inNettverk(findTreff, table[navn]), values });
        if (runde === 0) continue;
        times.get(navn)!.push(performance.now() - start);
        hits.push(rows[0]!.svar.antall);
      }
    }
  }
  return candidates.map((navn) => {
    const sorted = times.get(navn)!.sort((a, b) => a - b);
    return { navn, p50: sorted[Math.floor(sorted.length / 2)]!, p95: sorted[Math.floor(sorted.length * 0.95)]!, treff: hits.reduce((a, b) => a + b, 0) / hits.length };
  });
}
