export * from './as-kommune.ts';
export { makeTemplate } from './copy-database.ts';
export * from './test-database.ts';
export * from './open-innsyn.ts';
export { unzip } from './unzip.ts';
