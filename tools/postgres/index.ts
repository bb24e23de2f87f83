export { startPostgres } from './starter.ts';
export { PostgresProblem } from './problem.ts';
export type { PostgresProblemCode } from './problem.ts';
export type { RunningPostgres, StartOptions } from './options.ts';
export type { ServerExit } from './server.ts';
