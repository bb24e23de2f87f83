export * from './roles.ts';
export * from './permissions.ts';
export * from './errors.ts';
export * from './limits.ts';
export * from './tidsangivelse.ts';
export * from './tallverdi.ts';
export * from './tiltak-status.ts';
