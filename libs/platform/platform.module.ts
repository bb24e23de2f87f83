import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { CONFIG } from './config/config.token.ts';
import type { Config } from './config/config.ts';
import { AapenDb } from './database/aapen-db.ts';
import { Db } from './database/db.ts';
import { openDataSource } from './database/data-source.ts';
import { leaseRegistry } from './database/lease-pool.ts';
import { LeaseRegistry } from './database/lease-registry.ts';
import { Snapshot } from './database/snapshot.ts';
import { JobProgress } from './koe/job-progress.ts';
import { JobRegistry } from './koe/job-registry.ts';
import { JobRunner } from './koe/job-runner.ts';
import { AvtaleWork } from './work/avtale-work.ts';
import { NettverkWork } from './work/nettverk-work.ts';
import { UnitOfWork } from './work/unit-of-work.ts';

/** Grunnen alle rom står på: innstillinger, utlån av tilkoblinger, lesing og arbeidsenheter. */
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  static forRoot(config: Config, entities: EntityTarget<ObjectLiteral>[]): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LeaseRegistry, useFactory: () => leaseRegistry(config) },
        { provide: DataSource, useFactory: (registry: LeaseRegistry) => openDataSource(registry, entities), inject: [LeaseRegistry] },
        Db,
        AapenDb,
        Snapshot,
        UnitOfWork,
        NettverkWork,
        AvtaleWork,
        JobProgress,
        JobRegistry,
        JobRunner,
      ],
      exports: [CONFIG, LeaseRegistry, DataSource, Db, AapenDb, Snapshot, UnitOfWork, NettverkWork, AvtaleWork, JobProgress, JobRegistry, JobRunner],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
