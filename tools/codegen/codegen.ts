import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typene i nettleseren lages av api-ets eget skjema; et felt som ikke finnes, kompilerer ikke. */
const config: CodegenConfig = {
  schema: process.env.LOEFTET_SKJEMA ?? 'apps/api/schema.graphql',
  documents: ['apps/web/src/**/*.graphql'],
  ignoreNoDocuments: false,
  generates: {
    'apps/web/src/generated/': {
      preset: 'client',
      // Et dokument hentes og brukes av samme side; maskering ville bare gitt en ekstra vending.
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsConst: true,
        useTypeImports: true,
        defaultScalarType: 'unknown',
        scalars: { Tidsangivelse: 'string', Oere: 'string', Tidspunkt: 'string', Dag: 'string' },
      },
    },
  },
};

export default config;
