import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { runAsLogin } from '../context/request-context.ts';
import { leasePoolFor } from './lease-pool.ts';
import type { LeaseRegistry } from './lease-registry.ts';
import { SnakeNaming } from './naming.ts';

/** Ett DataSource for alle innlogginger. Entitetene kommer fra rommene; skjemaet kommer bare fra migreringene. */
export async function openDataSource(registry: LeaseRegistry, entities: EntityTarget<ObjectLiteral>[]): Promise<DataSource> {
  const dataSource = new DataSource({
    type: 'postgres',
    driver: { Pool: leasePoolFor(registry), defaults: {} },
    entities: entities as never[],
    namingStrategy: new SnakeNaming(),
    installExtensions: false,
    logging: false,
  });
  return runAsLogin('innlogging', () => dataSource.initialize());
}
