import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { CONFIG, type Config } from '#libs/platform';
import { armor } from './armor.ts';
import { formatError } from './format-error.ts';
import { oneMutation } from './one-mutation.rule.ts';
import { statusOf } from './http-status.plugin.ts';

/** GraphQL slik api-et bruker det: skjema fra koden, grenser, én endring om gangen, og feil som folk kan forstå. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [CONFIG],
  useFactory: (config: Config): ApolloDriverConfig => ({
    autoSchemaFile: true,
    sortSchema: true,
    path: '/graphql',
    playground: false,
    introspection: config.demo,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    context: ({ req, res }: { req: Request; res: Response }) => ({ req, res }),
    validationRules: [...armor.validationRules, oneMutation],
    // Armor er CommonJS og ser Apollos typer fra den andre utgaven av samme pakke.
    plugins: [statusOf, ...(armor.plugins as never[]), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    allowBatchedHttpRequests: false,
    formatError,
  }),
});
