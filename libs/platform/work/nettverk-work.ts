import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type QueryRunner } from 'typeorm';
import type { RequestContext } from '../context/request-context.ts';
import { NettverkTx } from './logged-tx.ts';
import { LoggedWork } from './logged-work.ts';
import { nettverkslogg } from './nettverk-work.query.ts';

/** Det koordinatoren endrer, på nettverkets innlogging. */
@Injectable()
export class NettverkWork extends LoggedWork<NettverkTx> {
  constructor(@Inject(DataSource) dataSource: DataSource) { super(dataSource, nettverkslogg); }

  protected roomOf(context: RequestContext): number | null { return nettverkOf(context); }
  protected open(runner: QueryRunner, nettverkId: number): NettverkTx { return new NettverkTx(runner, nettverkId); }
}

/** Nettverket bak innloggingen, eller `null` når det ikke er noe. Muren sier det samme. */
export function nettverkOf({ login, arbeidsrom }: RequestContext): number | null {
  const number = /^f(\d+)$/.exec(login ?? '')?.[1];
  return arbeidsrom?.type === 'felles' && number ? Number(number) : null;
}
