import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Innsynsrom } from '#libs/contracts';
import { currentContext, Db, DomainError, kommuneLogin, runAsLogin, type Arbeidsrom, type Leser, type RequestContext } from '#libs/platform';
import { findLesere, findOpenNow, type Aapent } from './innsyn.query.ts';
import { insertLesinger } from './lesing.query.ts';

/** Det noen utenfra skal få lese. `hva` er rotfeltet eller ruten, `gjelder` er id-en til raden når det er én, `utvalg` det som ellers er valgt. */
export interface NyLesing { kommuneId: number; hva: string; gjelder?: string | null; utvalg?: string | null; avtalerom?: number }

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
    const { person, rom, rolle, firmaIn } = reader(context);
    const rows = outside.map(({ kommuneId, hva, gjelder = null, utvalg = null, avtalerom = null }) => ({ id: v7(), kommune_id: kommuneId, hva, gjelder, utvalg, avtalerom, firma: firmaIn(avtalerom) }));
    await runAsLogin('leselogg', () => this.db.query(insertLesinger, [JSON.stringify(rows), rom, rolle, person.id, person.navn]));
  }

  /** Slipper den som leser utenfra, inn i et rom, og gir avtalen åpningen er gitt for. Kaster IKKE_AAPNET når kommunen ikke har åpnet det for henne. */
  async admit(arbeidsrom: Arbeidsrom, innsynsrom: Innsynsrom | null): Promise<number> {
    const open = arbeidsrom.kommuneId !== null && await this.db.queryOne<Aapent>(findOpenNow, [innsynsrom]);
    if (!open) throw new DomainError('IKKE_AAPNET');
    arbeidsrom.innsynsrom = innsynsrom;
    return open.avtalerom;
  }

  /**
   * Kaster IKKE_AAPNET når kommunen ikke lenger har åpnet rommet for den som spør, eller hun ikke lenger er med i avtalen.
   * For kommunens egne skjer ingenting. Den som sender noe langt, spør mellom bitene, og aldri inne i en transaksjon som ser
   * alt slik det var da den begynte: der er døra åpen til den er ferdig.
   */
  async assertInnsynOpen(): Promise<void> {
    const { arbeidsrom, person } = currentContext();
    if (!arbeidsrom?.utenfra) return;
    arbeidsrom.lesere = await runAsLogin('innlogging', () => this.db.query<Leser>(findLesere, [person!.id]));
    await this.admit(arbeidsrom, arbeidsrom.innsynsrom ?? null);
  }
}

/** Den som leser, og rommet hun kommer fra: evalueringen, det felles rommet, eller en annen kommune. */
function reader({ person, arbeidsrom, roller }: RequestContext) {
  if (!person || !arbeidsrom) throw new DomainError('UNAUTHENTICATED');
  const firmaIn = (avtalerom: number | null) => (arbeidsrom.lesere ?? []).find((leser) => leser.avtalerom === avtalerom)?.firma ?? null;
  return { person, rom: arbeidsrom.utenfra || arbeidsrom.type === 'evaluering' ? 'evaluering' : arbeidsrom.kode, rolle: roller.join(', '), firmaIn };
}
