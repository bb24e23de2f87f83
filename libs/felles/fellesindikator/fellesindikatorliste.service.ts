import { Injectable } from '@nestjs/common';
import { badInput, currentContext, Db, nettverkOf } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { fellesindikatorhandlinger } from './fellesindikator.policy.ts';
import { findFellesindikatorer, findGjeldende } from './fellesindikator.query.ts';
import type { Fellesindikator, Fellesindikatorliste, Fellesindikatorutgave } from './fellesindikator.type.ts';

/** Den nyeste utgaven, med koden. */
export interface Gjeldendeutgave extends Pick<Fellesindikatorutgave, 'utgave' | 'navn' | 'teller' | 'nevner' | 'enhet' | 'retning' | 'nivaa' | 'telling' | 'datakilde' | 'endring'> { kode: string; avviklet: boolean }
interface ListeRow { nettverk: string | null; indikatorer: Omit<Fellesindikator, 'gjeldende' | 'handlinger'>[] }

/** Det koordinatoren og hver kommune i nettverket leser. Kommunen leser på sin egen innlogging. */
@Injectable()
export class FellesindikatorlisteService {
  constructor(private readonly db: Db) {}

  /** Tom liste når kommunen ikke er med i noe nettverk. */
  async all(): Promise<Fellesindikatorliste> {
    const context = currentContext();
    const row = await this.db.queryOne<ListeRow>(findFellesindikatorer, [nettverkOf(context), context.arbeidsrom!.kommuneId]);
    const kan = mayNow('fellesindikator.skriv');
    return {
      nettverk: row!.nettverk, handlinger: kan ? ['createFellesindikator'] : [],
      indikatorer: row!.indikatorer.map((en) => ({ ...en, gjeldende: en.utgaver[0]!, handlinger: fellesindikatorhandlinger(kan, en.avviklet !== null) })),
    };
  }

  /** Den nyeste utgaven av én. BAD_INPUT på koden når nettverket ikke har den. */
  async gjeldende(kode: string): Promise<Gjeldendeutgave> {
    const utgave = await this.db.queryOne<Gjeldendeutgave>(findGjeldende, [kode]);
    if (!utgave) throw badInput({ path: 'kode', code: 'NOT_FOUND' });
    return utgave;
  }
}
