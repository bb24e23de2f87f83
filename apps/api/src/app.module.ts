import { Module, type DynamicModule } from '@nestjs/common';
import { PlatformModule, type Config } from '#libs/platform';
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
    };
  }
}
