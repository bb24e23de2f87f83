import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectRoot } from '#libs/platform';
import { modules } from '../../apps/api/src/modules.ts';

type Class = new (...args: never[]) => unknown;

/** Skjemaet slik koden tegner det, uten database. */
const resolvers = modules.flatMap((module) => (Reflect.getMetadata('providers', module) as unknown[]) ?? [])
  .filter((provider): provider is Class => typeof provider === 'function' && Reflect.hasMetadata('graphql:resolver_name', provider));

const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
const header = '# Laget av «npm run generate» fra koden. Endre koden, ikke denne fila.\n\n';
writeFileSync(join(projectRoot, 'apps/api/schema.graphql'), `${header}${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
