import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { currentContext } from '../context/request-context.ts';
import { databaseError } from '../errors/database-error.ts';

/** Lesing. Inne i en arbeidsenhet går den på samme tilkobling; ellers lånes én per setning. */
@Injectable()
export class Db {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** Kjører én parametrisert setning og gir radene. */
  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    const { held } = currentContext();
    return (held ? held.query(sql, parameters) : this.dataSource.query(sql, parameters)).then(rowsOf<Row>, explained);
  }

  /** Som `query`, for setninger som gir høyst én rad. */
  async queryOne<Row>(sql: string, parameters: unknown[] = []): Promise<Row | null> {
    return (await this.query<Row>(sql, parameters))[0] ?? null;
  }

  /** TypeORMs manager, til enkle oppslag på entiteter. */
  get manager(): EntityManager {
    return currentContext().held?.manager ?? this.dataSource.manager;
  }
}

/** TypeORM svarer [rader, antall] på UPDATE og DELETE: uten dette er svaret aldri tomt, og «ingen rad» blir til «den første». */
const rowsOf = <Row>(answer: Row[] | [Row[], number]): Row[] => (Array.isArray(answer[0]) ? answer[0] : answer as Row[]);

/** En feil brukeren kan gjøre noe med, er ikke en feil hos oss: uoversatt ville den stått i driftsloggen med setning og verdier. */
const explained = (error: unknown): never => { throw databaseError(error) ?? error; };
