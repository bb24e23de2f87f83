export * from './as-kommune.ts';
export * from './test-database.ts';
