import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { lesTidsangivelse } from '#libs/contracts';

const refuse = (code: string, message: string) => new GraphQLError(message, { extensions: { code: 'BAD_INPUT', fields: [{ path: '', code }] } });
const stringOf = (node: ValueNode) => (node.kind === Kind.STRING ? node.value : '');

function parseTidsangivelse(value: unknown): string {
  const canonical = typeof value === 'string' ? lesTidsangivelse(value) : null;
  if (!canonical) throw refuse('NOT_A_DATE', `«${String(value).slice(0, 40)}» er ikke en dato, måned, sesong, et halvår eller et år.`);
  return canonical;
}

export const Tidsangivelse = new GraphQLScalarType<string, string>({
  name: 'Tidsangivelse',
  description: 'En dato så presist som den er kjent: 2025, 2025-03, 2025-09-15, 2025-hoest, 2025-H2 eller 2025-T1. Inn kan den også skrives «15.09.2025» eller «høsten 2025».',
  serialize: String,
  parseValue: parseTidsangivelse,
  parseLiteral: (node) => parseTidsangivelse(stringOf(node)),
});

function parseDag(value: unknown): string {
  const text = typeof value === 'string' ? value : '';
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || lesTidsangivelse(text) === null) throw refuse('NOT_A_DATE', `«${text.slice(0, 40)}» er ikke en dag.`);
  return text;
}

export const Dag = new GraphQLScalarType<string, string>({
  name: 'Dag',
  description: 'En dag, ÅÅÅÅ-MM-DD, etter norsk tid. En sluttdag er med.',
  serialize: String,
  parseValue: parseDag,
  parseLiteral: (node) => parseDag(stringOf(node)),
});

function parseOere(value: unknown): string {
  const text = String(value);
  if (!/^-?\d{1,18}$/.test(text)) throw refuse('NOT_A_NUMBER', 'Beløpet må være et helt antall øre.');
  return text;
}

export const Oere = new GraphQLScalarType<string, string>({
  name: 'Oere',
  description: 'Et beløp i hele øre, skrevet som tekst fordi tall i GraphQL stopper ved 21 millioner kroner i øre.',
  serialize: String,
  parseValue: parseOere,
  parseLiteral: (node) => parseOere(node.kind === Kind.INT ? node.value : stringOf(node)),
});

function parseTidspunkt(value: unknown): Date {
  const time = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  if (Number.isNaN(time.getTime())) throw refuse('NOT_A_DATE', 'Tidspunktet er ikke gyldig.');
  return time;
}

// Et svar som er lest som JSON, har tidspunkt som tekst, også når det er lagret for et nytt forsøk.
export const Tidspunkt = new GraphQLScalarType<Date, string>({
  name: 'Tidspunkt',
  description: 'Et øyeblikk, med tidssone: 2025-09-15T08:30:00.000Z.',
  serialize: (value) => new Date(value as string | Date).toISOString(),
  parseValue: parseTidspunkt,
  parseLiteral: (node) => parseTidspunkt(stringOf(node)),
});
