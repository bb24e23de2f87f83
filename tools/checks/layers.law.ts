import { importsOf, type Import } from './imports.ts';
import type { Law } from './laws.ts';
import type { Offence } from './lawful.ts';
import { extraDoors, layerOrder, roomOrder } from './order.ts';
import { placeOf, type Place } from './place.ts';
import { isTest, type Source } from './sources.ts';

type Crossing = Import & { target: string; own: Place; other: Place };
type Rule = (crossing: Crossing) => string | null;

const sameRoom = ({ own, other }: Crossing) => own.room === other.room;

/** Reglene for én import. De svarer med hva som er galt, eller `null`. */
const rules: Partial<Record<Law, Rule>> = {
  layers: ({ own, other, specifier }) => {
    if (own.layer === other.layer) return null;
    if (!layerOrder[own.layer]) return `${own.layer} står ikke i rekkefølgen i tools/checks/order.ts`;
    return layerOrder[own.layer]!.includes(other.layer) ? null : `${own.layer} kan ikke importere ${other.layer} (${specifier})`;
  },
  rooms: (crossing) => {
    const { own, other } = crossing;
    if (sameRoom(crossing) || own.wing === undefined || own.wing !== other.wing) return null;
    const order: readonly string[] = roomOrder[own.wing];
    const [mine, theirs] = [own, other].map(({ room }) => order.indexOf(room.split('/')[1]!)) as [number, number];
    return theirs >= 0 && theirs < mine ? null : `${own.room} kan ikke importere ${other.room}, som ikke kommer før`;
  },
  doors: (crossing) => {
    const { other, specifier, target } = crossing;
    if (sameRoom(crossing)) return specifier.startsWith('#') ? `${specifier} er rommets egen dør; bruk en relativ sti` : null;
    // Programmene har ingen dør: verktøyene starter dem fra filene.
    if (!target.startsWith('libs/')) return null;
    return specifier === `#libs/${other.room}` || extraDoors.includes(specifier) ? null : `${specifier} går forbi døra #libs/${other.room}`;
  },
  testing: ({ from, target, specifier }) => (isTest(target) && !isTest(from) ? `${specifier} er bare for prøver` : null),
};

export function importOffences(law: keyof typeof rules, files: Source[]): Offence[] {
  const known = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => importsOf(file, known)).flatMap((found) => {
    const [own, other] = [placeOf(found.from), found.target === null ? null : placeOf(found.target)];
    if (!own || !other || found.target === null) return [];
    const text = rules[law]!({ ...found, target: found.target, own, other });
    return text ? [{ file: found.from, line: found.line, text }] : [];
  });
}

/** Nettleseren og alle andre leser kontraktene, så de kan ikke dra med seg en pakke. */
export function contractPackages(files: Source[]): Offence[] {
  return files.filter(({ path }) => path.startsWith('libs/contracts/') && !isTest(path))
    .flatMap((file) => importsOf(file, new Set())).filter(({ target }) => target === null)
    .map(({ from, line, specifier }) => ({ file: from, line, text: `contracts importerer ingenting, heller ikke ${specifier}` }));
}

/** Hvert lag og rom som finnes, må ha en plass i rekkefølgen. */
export function unplacedRooms(files: Source[]): Offence[] {
  const rooms = new Map(files.filter(({ path }) => path.startsWith('libs/')).map(({ path }) => [placeOf(path)!.room, path]));
  return [...rooms].flatMap(([room, file]) => {
    const [layer, name] = room.split('/');
    const order: readonly string[] | undefined = layer === 'kommune' || layer === 'felles' ? roomOrder[layer] : undefined;
    const placed = order ? order.includes(name!) : layer! in layerOrder;
    return placed ? [] : [{ file, text: `${room} har ingen plass i tools/checks/order.ts` }];
  });
}
