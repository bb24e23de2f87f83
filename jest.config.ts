import type { Config } from 'jest';

const transform = {
  '^.+\\.ts$': ['@swc/jest', {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      target: 'es2023',
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      keepClassNames: true,
    },
    module: { type: 'es6' },
  }],
} as const;

const shared = {
  transform,
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: '<rootDir>/tools/test/environment.mjs',
  testEnvironmentOptions: { customExportConditions: ['development', 'node'] },
  setupFiles: ['<rootDir>/tools/test/preload.ts'],
  setupFilesAfterEnv: ['<rootDir>/tools/test/timeout.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

/** Det som aldri kan nå Nest: kontrakter, tegninger, nettsider, kontroller og regler. Å laste rammeverket tar lengre tid enn de fleste av dem. */
const pure = ['/libs/(contracts|charts)/', '/apps/web/src/', '/tools/checks/', '\\.policy\\.spec\\.ts$'];

const config = {
  // Databaseprøvene deler én PostgreSQL og hver sin database; to om gangen passer to kjerner.
  maxWorkers: 2,
  // Det en fil lastet, blir ikke alltid gitt fri før neste. En prosess som har samlet så mye, byttes mellom to filer.
  workerIdleMemoryLimit: '1500MB',
  testSequencer: '<rootDir>/tools/test/order.mjs',
  projects: [
    { ...shared, displayName: 'pure', setupFiles: [], testRegex: pure.map((place) => `${place}${place.endsWith('/') ? '.*(?<!\\.(db|api|debian|e2e))\\.spec\\.ts$' : ''}`) },
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/{libs,apps,tools}/**/*.spec.ts'], testPathIgnorePatterns: ['/node_modules/', '\\.(db|api|debian|e2e)\\.spec\\.ts$', '<rootDir>/tools/postgres/', ...pure] },
    { ...shared, displayName: 'db', testMatch: ['<rootDir>/**/*.{db,api,debian}.spec.ts'], globalSetup: '<rootDir>/tools/test/start-database.mjs', globalTeardown: '<rootDir>/tools/test/stop-database.mjs' },
    { ...shared, displayName: 'postgres', testMatch: ['<rootDir>/tools/postgres/*.spec.ts'] },
    { ...shared, displayName: 'e2e', setupFilesAfterEnv: [...shared.setupFilesAfterEnv, '<rootDir>/tools/test/retry.ts'], testMatch: ['<rootDir>/**/*.e2e.spec.ts'], globalSetup: '<rootDir>/tools/test/start-demo.mjs', globalTeardown: '<rootDir>/tools/test/stop-database.mjs' },
  ],
} as unknown as Config;

export default config;
