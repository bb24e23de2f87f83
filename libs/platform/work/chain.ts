import { createHash } from 'node:crypto';

/** Hodet i en kjede uten innslag. */
export const firstHash: Buffer = Buffer.alloc(0);

/** Ett ledd: sha256(forrige hash || nr || '|' || innhold). Det samme som siste setning i arbeidsenheten regner i databasen. */
export function chainHash(previous: Buffer, nr: bigint, innhold: string): Buffer {
  return createHash('sha256').update(previous).update(`${nr}|${innhold}`, 'utf8').digest();
}

export interface ChainLink {
  nr: string; innhold: string; hash: Buffer;
  /** Kolonnene som gjentar noe av innholdet, når de er lest. De er ikke med i hashen, og må derfor stemme med det. */
  tid?: Date | string; personId?: string | null; handling?: string;
}

/**
 * Nummeret på det første leddet som ikke stemmer, eller `null` når kjeden er hel fra `from` til `head`.
 * Finner et endret, slettet, flyttet eller tilføyd ledd, og en avkuttet kjede.
 */
export function verifyChain(links: ChainLink[], head: { nr: string; hash: Buffer }): string | null {
  let hash = firstHash;
  let nr = 0n;
  for (const link of links) {
    nr += 1n;
    hash = chainHash(hash, nr, link.innhold);
    if (BigInt(link.nr) !== nr || !hash.equals(link.hash) || !repeatsContent(link)) return nr.toString();
  }
  if (nr !== BigInt(head.nr)) return (nr + 1n).toString();
  return hash.equals(head.hash) ? null : nr.toString();
}

/** Om kolonnene sier det samme som innholdet: ellers kunne «hvem» og «hva» endres uten at kjeden røpet det. */
export function repeatsContent({ innhold, tid, personId, handling }: ChainLink): boolean {
  if (tid === undefined && personId === undefined && handling === undefined) return true;
  const said = JSON.parse(innhold) as { tid: string; person: string | null; handling: string };
  return (tid === undefined || new Date(tid).getTime() === new Date(said.tid).getTime())
    && (personId === undefined || personId === said.person) && (handling === undefined || handling === said.handling);
}
