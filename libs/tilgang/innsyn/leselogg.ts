import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { currentContext, Db, DomainError, kommuneLogin, runAsLogin, type RequestContext } from '#libs/platform';
import { findOpenNow } from './innsyn.query.ts';
import { insertLesinger } from './lesing.query.ts';

/** Det noen utenfra skal få lese. `hva` er rotfeltet eller ruten, `gjelder` er id-en til raden når det er én. */
export interface NyLesing { kommuneId: number; hva: string; gjelder?: string | null }

/**
 * Ingen lesing utenfra uten at kommunen kan se den. Vakten fører alt som leses i en kommunes rom; døra mellom fløyene fører
 * selv når noen åpner det kommunen har delt.
 */
@Injectable()
export class Leselogg {
  constructor(private readonly db: Db) {}

  /**
   * Fører lesingene på leseloggens egen innlogging, alle eller ingen, og svarer når de er lagret. Kaster når det ikke går:
   * da skal ingenting leses. Det den som spør, leser i sin egen kommune, føres ikke.
   */
  async note(...lesinger: NyLesing[]): Promise<void> {
    const context = currentContext();
    const outside = lesinger.filter(({ kommuneId }) => context.login !== kommuneLogin(kommuneId));
    if (outside.length === 0) return;
    const rows = outside.map(({ kommuneId, hva, gjelder = null }) => ({ id: v7(), kommune_id: kommuneId, hva, gjelder }));
    const { person, rom, rolle } = reader(context);
    await runAsLogin('leselogg', () => this.db.query(insertLesinger, [JSON.stringify(rows), rom, rolle, person.id, person.navn]));
  }

  /**
   * Kaster IKKE_AAPNET når kommunen ikke har åpnet for den som spør, på den innloggingen som skal lese. For kommunens egne
   * skjer ingenting. Den som sender noe langt, spør igjen mellom bitene, og aldri inne i en transaksjon som ser alt slik
   * det var da den begynte: der er døra åpen til den er ferdig.
   */
  async assertInnsynOpen(): Promise<void> {
    const { arbeidsrom } = currentContext();
    if (!arbeidsrom?.utenfra) return;
    const open = arbeidsrom.kommuneId !== null && await this.db.queryOne(findOpenNow);
    if (!open) throw new DomainError('IKKE_AAPNET');
  }
}

/** Den som leser, og rommet hun kommer fra: evalueringen, det felles rommet, eller en annen kommune. */
function reader({ person, arbeidsrom, roller }: RequestContext) {
  if (!person || !arbeidsrom) throw new DomainError('UNAUTHENTICATED');
  return { person, rom: arbeidsrom.utenfra || arbeidsrom.type === 'evaluering' ? 'evaluering' : arbeidsrom.kode, rolle: roller.join(', ') };
}
