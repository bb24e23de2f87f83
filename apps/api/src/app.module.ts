import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { PlatformModule, type Config } from '#libs/platform';
import { ErrorFilter } from './errors/error.filter.ts';
import { graphqlModule } from './graphql/graphql.module.ts';
import { modules } from './modules.ts';
import { entities } from './rooms.ts';
import { StatusController } from './status/status.controller.ts';

/** Bare sammenkobling: grunnen, tilgangen og rommene, i den rekkefølgen de kan bruke hverandre. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.forRoot(config, entities), ...modules, graphqlModule],
      controllers: [StatusController],
      providers: [{ provide: APP_FILTER, useClass: ErrorFilter }],
    };
  }
}
