import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type { RequestContext } from '../context/request-context.ts';
import { avtalelogg } from './avtale-work.query.ts';
import { AvtaleTx } from './logged-tx.ts';
import { LoggedWork } from './logged-work.ts';

/** Det de som evaluerer, endrer i rommet til avtalen sin, på rommets innlogging. */
@Injectable()
export class AvtaleWork extends LoggedWork<AvtaleTx> {
  constructor(@Inject(DataSource) dataSource: DataSource) { super(dataSource, avtalelogg); }

  protected roomOf(context: RequestContext): number | null { return avtaleromOf(context); }
  protected open(runner: QueryRunner, avtalerom: number): AvtaleTx { return new AvtaleTx(runner, avtalerom); }
}

/** Rommet til avtalen bak innloggingen, eller `null` når det ikke er noe. Muren sier det samme. */
export function avtaleromOf({ login, arbeidsrom }: RequestContext): number | null {
  const number = /^a(\d+)$/.exec(login ?? '')?.[1];
  return arbeidsrom?.type === 'evaluering' && number ? Number(number) : null;
}
