import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { tidsrom } from '#libs/contracts';
import { feilVed, joinSti, maxCollected, type InnlesingFeil } from './innlesing.error.ts';
import { innlesingSchema, posttyper, structure, type Schema } from './innlesing.structure.ts';

const formats: Record<string, string> = {
  noekkel: 'skal være små bokstaver a–z, siffer og bindestrek, høyst 100 tegn',
  kommunenummer: 'skal være fire siffer, for eksempel «3118»',
  tidsangivelse: 'skal være en dato som finnes, for eksempel 2025, 2025-03, 2025-09-15, 2025-hoest eller 2025-H2',
};
const types: Record<string, string> = {
  string: 'tekst', number: 'et tall', integer: 'et heltall', boolean: 'true eller false', array: 'ei liste', object: 'et objekt',
};

// `verbose` gir verdien og regelen med hver feil, så meldingen kan si hva som står der og hva som skulle stått der.
const ajv = new Ajv2020({ allErrors: true, verbose: true, ownProperties: true, strictRequired: false });
ajv.addFormat('tidsangivelse', (tekst: string) => tidsrom(tekst) !== null);
ajv.addFormat('noekkel', true);
ajv.addFormat('kommunenummer', true);
const validators = new Map<string, ValidateFunction>();

/** Lages når de trengs: alle på én gang er en merkbar del av oppstarten, og få leser inn en fil. */
function validatorOf(type: string): ValidateFunction {
  const made = validators.get(type) ?? ajv.compile(flat(type, posttyper[type]!));
  validators.set(type, made);
  return made;
}

/**
 * Alt ved verdien som bryter med skjemaet: typer, ukjente og manglende felt, lengder og verdier. Tom liste når alt stemmer.
 * Hver post prøves for seg: Ajv kopierer feillista for hvert nivå, så en stor fil med bare feil ville tatt minutter.
 */
export function schemaFeil(verdi: unknown): InnlesingFeil[] {
  const feil: InnlesingFeil[] = [];
  visit('fil', verdi, '', feil);
  return feil;
}

function visit(type: string, verdi: unknown, sti: string, feil: InnlesingFeil[]): void {
  if (feil.length >= maxCollected) return;
  const validate = validatorOf(type);
  if (!validate(verdi)) feil.push(...translated(validate, verdi, sti));
  if (verdi === null || typeof verdi !== 'object') return;
  for (const [felt, barn] of Object.entries(structure[type]!)) {
    const her = joinSti(sti, felt);
    const poster: unknown = (verdi as Record<string, unknown>)[felt];
    if (Array.isArray(poster)) poster.forEach((post, i) => { visit(barn, post, joinSti(her, i), feil); });
    else if (poster !== undefined && !isList(type, felt)) visit(barn, poster, her, feil);
  }
}

const isList = (type: string, felt: string) => posttyper[type]?.properties?.[felt]?.items !== undefined;

/** Skjemaet for posten selv, der postene under den kan være hva som helst. */
function flat(type: string, schema: Schema): Schema {
  const barn = structure[type]!;
  const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([felt, s]) => [felt, !(felt in barn) ? s : s.items ? { ...s, items: true } : true]));
  return { ...schema, $id: `${String(innlesingSchema['$id'])}:${type}`, $defs: innlesingSchema.$defs, properties } as Schema;
}

function translated(validate: ValidateFunction, post: unknown, sti: string): InnlesingFeil[] {
  return (validate.errors ?? []).filter((e) => !e.schemaPath.includes('/oneOf/')).slice(0, maxCollected).map((e) => translate(e, post, sti));
}

function translate(error: ErrorObject, post: unknown, postSti: string): InnlesingFeil {
  const { keyword, data, params, schema, parentSchema } = error;
  const sti = stiOf(error.instancePath, post, postSti);
  switch (keyword) {
    case 'required': return feilVed(joinSti(sti, params['missingProperty']), undefined, 'mangler');
    case 'additionalProperties': {
      const felt: string = params['additionalProperty'];
      return feilVed(joinSti(sti, felt), (data as Record<string, unknown>)[felt], 'er et ukjent felt');
    }
    case 'oneOf': return feilVed(sti, data, 'skal ha enten «kilde» eller «oppdiktet»: true, og ikke begge');
    case 'type': return feilVed(sti, data, `skal være ${types[String(schema)] ?? schema}`);
    case 'const': return feilVed(sti, data, `skal være ${JSON.stringify(schema)}`);
    case 'enum': return feilVed(sti, data, `skal være en av: ${(schema as string[]).join(', ')}`);
    case 'maxLength': return feilVed(sti, data, `er for lang: ${[...String(data)].length} tegn, høyst ${schema}`);
    case 'maxItems': return feilVed(sti, data, `har for mange: ${(data as unknown[]).length}, høyst ${schema}`);
    case 'uniqueItems': return feilVed(sti, (data as unknown[])[params['i']], 'har samme verdi to ganger');
    case 'minimum': return feilVed(sti, data, `skal være minst ${schema}`);
    case 'maximum': return feilVed(sti, data, `skal være høyst ${schema}`);
    case 'pattern': case 'format': return feilVed(sti, data, formats[String(parentSchema?.['format'])] ?? 'kan ikke være tom');
    default: return feilVed(sti, data, `bryter regelen «${keyword}» i skjemaet`);
  }
}

/** Fra JSON-peker («/tiltak/3/navn») til «tiltak[3].navn». Et tall er en plass bare når det står i ei liste. */
function stiOf(pointer: string, post: unknown, postSti: string): string {
  let [sti, her] = [postSti, post];
  for (const del of pointer.split('/').slice(1).map((d) => d.replaceAll('~1', '/').replaceAll('~0', '~'))) {
    sti = joinSti(sti, Array.isArray(her) ? Number(del) : del);
    her = (her as Record<string, unknown>)[del];
  }
  return sti;
}
