import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityMetadata } from 'typeorm';
import { Test } from '@nestjs/testing';
import { PlatformModule } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { entities } from './rooms.ts';

interface Column { table_name: string; column_name: string; is_nullable: string; data_type: string }

let database: TestDatabase;
let metadata: EntityMetadata[];
let columns: Column[];
let close: () => Promise<void>;

beforeAll(async () => {
  database = await createTestDatabase();
  const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, entities)] }).compile();
  close = () => module.close();
  metadata = module.get(DataSource).entityMetadatas;
  columns = (await database.admin.query<Column>(`SELECT table_name, column_name, is_nullable, data_type FROM information_schema.columns WHERE table_schema IN ('kommune', 'tilgang')`)).rows;
});
afterAll(async () => { await close(); await database.drop(); });

/** Migreringene er skrevet for hånd; her holdes entitetene mot databasen de lager. */
describe('entitetene og databasen', () => {
  it('har de samme kolonnene, med samme krav om verdi og samme liste eller ikke', () => {
    const differences = metadata.flatMap((entity) => entity.columns.flatMap((column) => {
      const found = columns.find((c) => c.table_name === entity.tableName && c.column_name === column.databaseName);
      const name = `${entity.tableName}.${column.databaseName}`;
      if (!found) return [`${name} finnes ikke`];
      if ((found.is_nullable === 'YES') !== column.isNullable) return [`${name}: ${found.is_nullable === 'YES' ? 'kan' : 'kan ikke'} være tom i databasen`];
      return (found.data_type === 'ARRAY') === column.isArray ? [] : [`${name}: liste i den ene, ikke i den andre`];
    }));
    expect(differences).toEqual([]);
    expect(metadata.length).toBeGreaterThan(15);
  });

  it('har alle kolonnene i tabellene de gjelder, så ingenting blir borte i en kopi', () => {
    const missing = metadata.flatMap((entity) => columns
      .filter((c) => c.table_name === entity.tableName && !entity.columns.some((column) => column.databaseName === c.column_name))
      .map((c) => `${c.table_name}.${c.column_name}`));
    expect(missing).toEqual(['medlemskap.opprettet', 'medlemskap.avtalerom', 'medlemskap.taushet_signert', 'medlemskap.firma', 'erfaringsbilde.sha256', 'erfaringsbilde.innhold', 'tilpasning.opprettet']);
  });
});
