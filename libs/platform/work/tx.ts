import type { DeepPartial, EntityTarget, ObjectLiteral, QueryRunner } from 'typeorm';
import { v7 } from 'uuid';
import { conflict, notFound } from '../errors/domain-error.ts';
import { differences } from './differences.ts';
import { removedRow } from './removed-row.query.ts';

/** En rad som ble endret, slik den står i loggen. `felt` er [fra, til] per felt. */
export interface LogEntry {
  tabell: string; id?: string; verb: 'ny' | 'endret' | 'fjernet' | 'lest_inn';
  /** Hva raden het da den ble endret, så loggen kan leses uten å slå opp. */
  navn?: string;
  felt?: Record<string, [unknown, unknown]>;
}
/** Det en versjonert rad har. */
export interface Versioned extends ObjectLiteral { id: string; versjon: number }
export interface VersionKey { id: string; versjon: number }

/** Skriving i én arbeidsenhet. Alt som skrives her, står i loggen. */
export class Tx {
  readonly entries: LogEntry[] = [];

  constructor(private readonly runner: QueryRunner, readonly kommuneId: number, readonly personId: string | null) {}

  /** Kjører en parametrisert setning. Den som endrer rader med egen SQL, fører dem i loggen med `note`. */
  query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> { return this.runner.query(sql, parameters); }

  note(entry: LogEntry): void { this.entries.push(entry); }

  /** Setter inn en rad og gir id-en. Kommunen kommer fra innloggingen, aldri fra verdiene. */
  async insert<E extends ObjectLiteral & { id: string }>(entity: EntityTarget<E>, values: DeepPartial<E>): Promise<string> {
    const id = v7();
    await this.put(entity, id, values);
    return id;
  }

  /**
   * Endrer en rad som fortsatt har versjonen brukeren så. `undefined` er uendret, `null` tømmer.
   * Kaster NOT_FOUND for en manglende eller fremmed id, og CONFLICT med begge versjonene for en eldre versjon.
   */
  async update<E extends Versioned>(entity: EntityTarget<E>, key: VersionKey, changes: Partial<E>): Promise<E> {
    const before = await this.locked(entity, key, changes);
    const felt = differences(before, changes);
    if (Object.keys(felt).length === 0) return before;
    const set = Object.fromEntries(Object.entries(felt).map(([navn, [, til]]) => [navn, til]));
    const result = await this.runner.manager.createQueryBuilder().update(entity)
      .set({ ...set, versjon: key.versjon + 1 } as never)
      .where({ kommuneId: this.kommuneId, id: key.id, versjon: key.versjon }).updateEntity(false).execute();
    if (result.affected !== 1) throw notFound();
    this.note({ tabell: this.table(entity), id: key.id, verb: 'endret', navn: label(before), felt });
    return { ...before, ...set, versjon: key.versjon + 1 };
  }

  /** Fjerner en rad som fortsatt har versjonen brukeren så. Innholdet blir stående i loggen. */
  async remove<E extends Versioned>(entity: EntityTarget<E>, key: VersionKey): Promise<E> {
    const before = await this.locked(entity, key, {});
    await this.runner.manager.createQueryBuilder().delete().from(entity)
      .where({ kommuneId: this.kommuneId, id: key.id, versjon: key.versjon }).execute();
    const felt = Object.fromEntries(Object.entries(before).filter(([, fra]) => fra !== null).map(([navn, fra]) => [navn, [fra, null]]));
    this.note({ tabell: this.table(entity), id: key.id, verb: 'fjernet', navn: label(before), felt: felt as LogEntry['felt'] });
    return before;
  }

  /** Raden, også når den er fjernet: da slik den var, fra kommunens egen logg. NOT_FOUND når den aldri har vært her. */
  async evenRemoved<E extends Versioned>(entity: EntityTarget<E>, id: string): Promise<E> {
    const row = await this.runner.manager.findOneBy(entity, { kommuneId: this.kommuneId, id } as never) ?? await removedRow(this.runner, this.table(entity), id);
    if (!row) throw notFound();
    return row as E;
  }

  /**
   * Setter en fjernet rad tilbake med samme id, nøkkel og kilde, og en ny versjon. Innholdet kommer fra loggen, aldri fra den som spør.
   * Finnes raden, er det alt gjort. Har nøkkelen fått en annen rad imens, blir svaret CONFLICT.
   */
  async restore<E extends Versioned & { noekkel: string }>(entity: EntityTarget<E>, id: string): Promise<void> {
    const { manager } = this.runner;
    const owner = { kommuneId: this.kommuneId };
    if (await manager.existsBy(entity, { ...owner, id } as never)) return;
    const removed = await removedRow(this.runner, this.table(entity), id) as E | null;
    if (!removed) throw notFound();
    const taken = await manager.findOneBy(entity, { ...owner, noekkel: removed.noekkel } as never);
    if (taken) throw conflict(visible(taken), { id });
    const { kommuneId: _owner, ...values } = removed;
    await this.put(entity, id, { ...values, versjon: removed.versjon + 1 } as never);
  }

  private async put<E extends ObjectLiteral>(entity: EntityTarget<E>, id: string, values: DeepPartial<E>): Promise<void> {
    await this.runner.manager.createQueryBuilder().insert().into(entity).values({ ...values, id } as never).updateEntity(false).execute();
    const felt = Object.fromEntries(Object.entries(values).filter(([, til]) => til !== undefined && til !== null).map(([navn, til]) => [navn, [null, til]]));
    this.note({ tabell: this.table(entity), id, verb: 'ny', navn: label(values), felt: felt as LogEntry['felt'] });
  }

  private async locked<E extends Versioned>(entity: EntityTarget<E>, key: VersionKey, yours: Partial<E>): Promise<E> {
    const row = await this.runner.manager.findOne(entity, { where: { kommuneId: this.kommuneId, id: key.id } as never, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound();
    if (row.versjon !== key.versjon) throw conflict(visible(row), { ...yours, versjon: key.versjon });
    return row;
  }

  private table(entity: EntityTarget<ObjectLiteral>): string { return this.runner.connection.getMetadata(entity).tableName; }
}

/** Raden uten det som bare er vårt: hvem som eier den, og importens nøkkel. */
function visible<E extends ObjectLiteral>(row: E): Record<string, unknown> {
  const { kommuneId: _owner, noekkel: _key, ...rest } = row;
  return rest;
}

/** Det raden kalles av folk: navn, tittel, tema eller begynnelsen av teksten. */
function label(row: ObjectLiteral): string | undefined {
  const text: unknown = row['navn'] ?? row['tittel'] ?? row['tema'] ?? row['tekst'];
  return typeof text === 'string' ? text.slice(0, 120) : undefined;
}
