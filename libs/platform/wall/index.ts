export * from './apply-wall.ts';
export { addAvtalerom } from './avtalerom.ts';
export * from './cluster-roles.ts';
export * from './database.ts';
export * from './migrate.ts';
export * from './policy.ts';
export * from './provision.ts';
export * from './rls-files.ts';
export * from './room-logins.ts';
