import { getNamedType, isEnumType } from 'graphql';
import { passord, type Person } from './people.ts';
import type { Leaf, RootField } from './root-fields.ts';
import type { Nummer, World } from './world.ts';

/** `kort` sender bare det som må være med; `full` sender alt. */
export type Mode = 'kort' | 'full';

const aliases: Record<string, string> = { ansvarlig: 'medarbeider', person: 'medarbeider', vedtak: 'styringsdokument' };
/** Nøkler som er hemmeligheter, ikke id-er: den som har en, slipper inn uansett rom. */
export const isToken = (leaf: Leaf) => leaf.name === 'token';
export const isId = (leaf: Leaf) => leaf.type === 'ID';

/** Id-en i denne kommunen som passer der den skal stå. Et nytt rotfelt følger navnereglene, eller stopper her. */
export function idFor(world: World, nummer: Nummer, root: RootField, leaf: Leaf): string {
  const { rows, invitert, invitasjon, nullstilling } = world.seeded[nummer];
  if (isToken(leaf)) return root.name.endsWith('Passord') ? nullstilling : invitasjon;
  const stem = (leaf.name === 'id' ? root.name.replace(/^[a-z]+(?=[A-Z])/, '') : leaf.name.replace(/(Id|Ider)$/, '')).toLowerCase();
  if (stem === 'invitasjon') return invitert;
  if (stem === 'medlemskap') return world.person(`leser ${nummer}`).medlemskapId;
  const id = rows[`kommune.${aliases[stem] ?? stem}`]?.['id'] as string | undefined;
  if (!id) throw new Error(`${root.name}(${leaf.path}): vet ikke hvilken tabell id-en peker i.`);
  return id;
}

/** Verdier der typen alene ikke sier hva som er gyldig. Den mest bestemte nøkkelen vinner. */
const chosen: Record<string, unknown> = {
  'CreateTiltakInput.status': 'forberedelse', 'kort moveTiltak.status': 'under_etablering', 'full moveTiltak.status': 'utsatt', status: ['i_drift'],
  passord: 'Et helt annet passord 2026', gammelt: passord, rolle: 'leser', epost: 'ny-person@proeve.no', foer: '999',
  presisjon: 'mellom', verdi: 10, tilVerdi: 20, innbyggere: 100, innbyggereTil: 200, innbyggerePresisjon: 'mellom', versjon: 1, fra: '2025-01-01', til: '2099-12-31',
  handling: 'TILTAK_ENDRET', soek: 'a',
};
const plain: Record<string, unknown> = { String: 'Skrevet av prøven', Int: 1, Float: 1, Boolean: true, Dag: '2025-09-15', Tidsangivelse: '2026-hoest', Oere: '100' };

function scalarFor(world: World, root: RootField, leaf: Leaf, mode: Mode, asking: Person | null): unknown {
  const input = root.field.args.map((arg) => getNamedType(arg.type).name)[0];
  if (root.name === 'login') return leaf.name === 'epost' ? (asking?.epost ?? world.person('leser 3118').epost) : passord;
  for (const key of [`${mode} ${root.name}.${leaf.name}`, `${root.name}.${leaf.name}`, `${input}.${leaf.name}`, leaf.name]) if (key in chosen) return chosen[key];
  return leaf.list && leaf.type in plain ? [plain[leaf.type]] : plain[leaf.type];
}

/** Verdien i ett argument når alt er i orden, eller `undefined` når det ikke må være med. */
export function validValue(world: World, root: RootField, leaf: Leaf, mode: Mode, asking: Person | null): unknown {
  if (mode === 'kort' && !leaf.required) return undefined;
  if (isId(leaf) || isToken(leaf)) return leaf.list ? [idFor(world, '3118', root, leaf)] : idFor(world, '3118', root, leaf);
  const value = scalarFor(world, root, leaf, mode, asking) ?? firstOf(world, leaf);
  if (value === undefined) throw new Error(`${root.name}(${leaf.path}): vet ikke hva som er gyldig for ${leaf.type}.`);
  return value;
}

function firstOf(world: World, leaf: Leaf): unknown {
  const type = world.schema.getType(leaf.type);
  const first = isEnumType(type) ? type.getValues()[0]!.name : undefined;
  return first && leaf.list ? [first] : first;
}
