import { readFileSync } from 'node:fs';

/** Et skjema, så mye av det som brukes her. */
export interface Schema {
  $ref?: string; type?: string; description?: string; properties?: Record<string, Schema>; items?: Schema; $defs?: Record<string, Schema>;
  maxLength?: number; maxItems?: number; enum?: string[]; additionalProperties?: boolean; [key: string]: unknown;
}

// Leses fra kilden også når koden kjører fra dist, som bare har kode.
const schemaFile = new URL('./innlesing.schema.json', import.meta.url.replace('/dist/libs/', '/libs/'));
/** Skjemaet slik det er gitt ut. */
export const innlesingSchema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Schema;

const defs = innlesingSchema.$defs ?? {};
const typeOf = (schema: Schema | undefined) => schema?.$ref?.replace('#/$defs/', '');
const isPost = (type: string | undefined): type is string => type !== undefined && defs[type]?.properties?.['noekkel'] !== undefined;

/** Posttypene, og `fil` for roten. */
export const posttyper: Record<string, Schema> = { fil: innlesingSchema, ...Object.fromEntries(Object.entries(defs).filter(([type]) => isPost(type))) };

/** Hvilke poster hver posttype har under seg: felt → posttype. */
export const structure: Record<string, Record<string, string>> = Object.fromEntries(Object.entries(posttyper).map(([type, schema]) => [type, children(schema)]));

function children(schema: Schema): Record<string, string> {
  return Object.fromEntries(Object.entries(schema.properties ?? {})
    .map(([felt, s]) => [felt, typeOf(s.items ?? s)] as const).filter((par): par is readonly [string, string] => isPost(par[1])));
}
