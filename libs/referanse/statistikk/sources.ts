import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '#libs/platform';
import { FhiClient } from './klient/fhi.ts';
import { SsbClient } from './klient/ssb.ts';
import type { Serie, Uttrekk } from './serie.ts';
import { unknownSerie } from './statistikk.errors.ts';

export interface Areas { kommuner: string[]; fylker: string[] }

/** Kildene vi kan hente fra. Adressen er kjent, aldri noe en serie eller en bruker sier. */
@Injectable()
export class Sources {
  constructor(private readonly ssb: SsbClient, private readonly fhi: FhiClient, @Inject(CONFIG) private readonly config: Config) {}

  /** Henter serien for områdene. Kaster JobError når den ikke kan hentes, og da er ingenting endret. */
  fetch(serie: Serie, { kommuner, fylker }: Areas): Promise<Uttrekk> {
    const { spoerring, leverandoer } = serie;
    if (!spoerring || leverandoer === 'annen') throw unknownSerie('Serien kan bare leses inn fra en fil.');
    const areas = [...kommuner, ...(spoerring.fylke ? fylker : [])];
    const { ssb, fhi } = this.config.kilder;
    return leverandoer === 'ssb' ? this.ssb.fetch(ssb, serie, spoerring, areas) : this.fhi.fetch(fhi, serie, spoerring, areas);
  }
}
