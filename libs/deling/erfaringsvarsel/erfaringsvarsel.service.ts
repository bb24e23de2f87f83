import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contracts';
import { currentContext, Db, notFound, UnitOfWork } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import type { SettErfaringsvarslerInput } from './erfaringsvarsel.input.ts';
import { countVarsler, findVarsler, markSett, type VarselRow, type VarseltallRow } from './erfaringsvarsel.query.ts';
import type { Erfaringsvarsel, Erfaringsvarseltall } from './erfaringsvarsel.type.ts';

/** Det som er nytt i banken for den som spør, i det som angår kommunen. Regnes ut når noen spør; bare det hun har sett, skrives. */
@Injectable()
export class ErfaringsvarselService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly leselogg: Leselogg) {}

  /** Titlene er andres, så hver eier får vite at de vises, før de gjør det. */
  async list(erfaringId: string | null): Promise<Erfaringsvarsel[]> {
    const varsler = await this.db.query<VarselRow>(findVarsler, [kommunen(), erfaringId, personen(), limits.sidestoerrelse]);
    await this.leselogg.note(...varsler.map(({ eierId, erfaringId: gjelder }) => ({ kommuneId: eierId, hva: 'erfaringsvarsler', gjelder })));
    return varsler;
  }

  async count(): Promise<Erfaringsvarseltall> { return (await this.db.queryOne<VarseltallRow>(countVarsler, [kommunen(), null, personen()]))!; }

  /** Det som er nytt i dem til nå, er sett. NOT_FOUND når nettverket ikke har en av dem. */
  seen({ erfaringIder }: SettErfaringsvarslerInput): Promise<Erfaringsvarseltall> {
    return this.work.run('ERFARINGSVARSLER_SETT', async (tx) => {
      const sett = await tx.query<{ id: string; tittel: string | null }>(markSett, [erfaringIder, personen()]);
      if (sett.length < new Set(erfaringIder).size) throw notFound();
      for (const { id, tittel } of sett) tx.note({ tabell: 'erfaringssett', id, verb: 'endret', navn: tittel ?? '' });
      return (await tx.query<VarseltallRow>(countVarsler, [tx.kommuneId, null, personen()]))[0]!;
    });
  }
}

const kommunen = () => currentContext().arbeidsrom!.kommuneId;
const personen = () => currentContext().person!.id;
