import { Injectable } from '@nestjs/common';
import { soekemoenster } from '#libs/kommune/tiltak';
import { Db, notFound } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { pengeaktoerNow } from '../oekonomi.aktoer.ts';
import { tiltakshandlinger } from '../oekonomi.policy.ts';
import { medHandlinger, type Siderad } from './med-handlinger.ts';
import type { OekonomiFilter } from './oekonomi-filter.input.ts';
import type { Oekonomi, TiltakOekonomi } from './oekonomi.type.ts';
import { findOekonomi } from './side.query.ts';

@Injectable()
export class OekonomiQuery {
  constructor(private readonly db: Db) {}

  /** Hele året i én setning. Et år uten penger er tomt, ikke en feil. */
  year(aar: number, filter: OekonomiFilter = {}): Promise<Oekonomi> {
    return this.read(aar, filter);
  }

  /** Pengene i ett tiltak, i det året eller det siste det har linjer i. NOT_FOUND for et tiltak den som spør, ikke ser. */
  async tiltak(tiltakId: string, aar: number | null): Promise<TiltakOekonomi> {
    const { tiltakFinnes, mitt, totalt, ...side } = await this.read(aar, { tiltakId });
    if (!tiltakFinnes) throw notFound();
    return { ...side, budsjettert: totalt.sum, brukt: totalt.brukt, igjen: totalt.igjen, handlinger: tiltakshandlinger(side.laast, mitt, pengeaktoerNow()) };
  }

  private async read(aar: number | null, filter: OekonomiFilter) {
    const aktoer = pengeaktoerNow();
    const rad = await this.db.queryOne<{ side: Siderad }>(findOekonomi, [
      aar, aktoer.personId, mayNow('tiltak.skriv'), filter.innsatsomraadeId ?? null, filter.tiltakId ?? null, filter.giverId ?? null,
      filter.medFelles ?? true, filter.kolonne ?? null, soekemoenster(filter.soek),
    ]);
    return medHandlinger(rad!.side, aktoer);
  }
}
