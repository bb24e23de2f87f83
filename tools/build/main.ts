import { buildStale } from './build.ts';

await buildStale((text) => console.log(text));
