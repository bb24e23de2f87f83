import { Injectable } from '@nestjs/common';
import { badInput, Db, newKey, notFound, UnitOfWork } from '#libs/platform';
import { norskDag } from '../medlemskap/medlemskap.policy.ts';
import { mayNow } from '../vakt/handlinger.ts';
import { Innsyn } from './innsyn.entity.ts';
import type { AapneInnsynInput, LukkInnsynInput } from './innsyn.input.ts';
import { periodeFeil } from './innsyn.policy.ts';
import { findInnsyn, listInnsyn, type InnsynRow } from './innsyn.query.ts';

/** Åpningen slik den som spør, ser den. */
export type InnsynView = Omit<InnsynRow, 'kanLukkes'> & { handlinger: string[] };

/** Hvem kommunen lar lese hos seg, og hvor lenge. Selve åpningen er muren: den som leser, ser ingenting uten en rad her. */
@Injectable()
export class InnsynService {
  constructor(private readonly db: Db, private readonly arbeid: UnitOfWork) {}

  async list(): Promise<InnsynView[]> {
    return (await this.db.query<InnsynRow>(listInnsyn)).map(toView);
  }

  async aapne({ navn, fra, til }: AapneInnsynInput): Promise<InnsynView> {
    const errors = periodeFeil({ fra, til }, norskDag());
    if (errors.length > 0) throw badInput(...errors);
    return this.arbeid.run('INNSYN_AAPNET', async (tx) =>
      this.find(await tx.insert(Innsyn, { navn, fra, til, rom: 'evaluering', noekkel: newKey() })));
  }

  /** En åpning som er lukket eller gått ut, er det ingenting å lukke i. */
  lukk({ id, versjon, begrunnelse }: LukkInnsynInput): Promise<InnsynView> {
    return this.arbeid.run('INNSYN_LUKKET', async (tx) => {
      const { versjon: now, kanLukkes } = await this.row(id);
      if (now === versjon && !kanLukkes) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await tx.update(Innsyn, { id, versjon }, { lukket: new Date(), lukketFordi: begrunnelse });
      return this.find(id);
    });
  }

  private async find(id: string): Promise<InnsynView> { return toView(await this.row(id)); }

  private async row(id: string): Promise<InnsynRow> {
    const row = await this.db.queryOne<InnsynRow>(findInnsyn, [id]);
    if (!row) throw notFound();
    return row;
  }
}

const toView = ({ kanLukkes, ...row }: InnsynRow): InnsynView => ({ ...row, handlinger: kanLukkes && mayNow('deling.skriv') ? ['lukkInnsyn'] : [] });
