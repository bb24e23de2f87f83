import { Injectable } from '@nestjs/common';
import { Db, newKey, UnitOfWork } from '#libs/platform';
import { alleKilder, enKilde } from '../tilskudd/tilskudd.json.query.ts';
import { Finansieringskilde } from './finansieringskilde.entity.ts';
import type { CreateFinansieringskildeInput } from './finansieringskilde.input.ts';

@Injectable()
export class FinansieringskildeService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db) {}

  async all(): Promise<Finansieringskilde[]> {
    return (await this.db.queryOne<{ rader: Finansieringskilde[] }>(alleKilder))!.rader;
  }

  /** Et navn som er i bruk, svarer BAD_INPUT på navn. */
  create(input: CreateFinansieringskildeInput): Promise<Finansieringskilde> {
    return this.work.run('FINANSIERINGSKILDE_OPPRETTET', async (tx) => {
      const id = await tx.insert(Finansieringskilde, { ...input, noekkel: newKey() });
      return (await this.db.queryOne<{ rad: Finansieringskilde }>(enKilde, [id]))!.rad;
    });
  }
}
