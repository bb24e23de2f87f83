import { Injectable } from '@nestjs/common';
import { chainHash, Db, firstHash, repeatsContent, type ChainLink } from '#libs/platform';
import { readChain, readHead } from './logg.query.ts';
import type { Loggkjede } from './logg.type.ts';

const batch = 2_000;

/** Går gjennom hele kjeden i puljer, så minnet ikke vokser med loggen. */
@Injectable()
export class LoggkjedeService {
  constructor(private readonly db: Db) {}

  /** Regner kjeden på nytt fra første innslag, og holder den mot hodet i arbeidsrommet. */
  async verify(): Promise<Loggkjede> {
    const head = await this.db.queryOne<{ nr: string; hash: Buffer }>(readHead);
    let hash = firstHash;
    let nr = 0n;
    const until = BigInt(head?.nr ?? 0);
    while (nr < until) {
      const links = await this.db.query<ChainLink>(readChain, [nr.toString(), batch]);
      for (const link of links) {
        if (BigInt(link.nr) > until) break;
        hash = chainHash(hash, BigInt(link.nr), link.innhold);
        const follows = BigInt(link.nr) === nr + 1n && hash.equals(link.hash) && repeatsContent(link);
        if (!follows) return this.broken(link.nr, until, head!.hash);
        nr += 1n;
      }
      if (links.length === 0) return this.broken((nr + 1n).toString(), until, head!.hash);
    }
    const whole = hash.equals(head?.hash ?? firstHash);
    return { hel: whole, bruddVed: whole ? null : until.toString(), antall: Number(until), hode: (head?.hash ?? firstHash).toString('hex') };
  }

  private broken(nr: string, antall: bigint, hode: Buffer): Loggkjede {
    return { hel: false, bruddVed: nr, antall: Number(antall), hode: hode.toString('hex') };
  }
}
