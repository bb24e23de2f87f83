import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { may } from '#libs/contracts';
import { isPermitted, isReadOutside } from './testing/fuzz/operation.ts';
import { canariesIn, Legal } from './testing/legal.ts';
import type { Person } from './testing/people.ts';
import { follow, readRoutes, withWholeOere, type Reply, type Route } from './testing/routes.ts';
import { aapenKommune } from './testing/variants.ts';
import { World, type Nummer } from './testing/world.ts';

/** Hva som står i adressen der en id skal stå. `hidden` er noe i kommunen som ikke synes utenfra. */
type Relation = 'own' | 'hidden' | 'other' | 'missing' | 'malformed';

let world: World;
let legal: Legal;
let routes: Route[];
const missing = v7();
const numbers = ['3118', '3101', '3103', '3014', '0101', '9999'];
const older: Record<string, string> = { 3014: '3118', '0101': '3101' };
const heard: Record<string, Set<string>> = {};

beforeAll(async () => {
  world = await World.open();
  legal = await Legal.of(world);
  routes = readRoutes(world.app).filter(({ path }) => path.includes(':kommunenummer'));
});
afterAll(() => world?.close());

const seenOutside = (id: string) => world.visibleOutside.has(id);
/** Ruter som heter noe annet enn tabellen. Et delt bilde eller vedlegg ser alle i nettverket; det er alt fra begge kommunene. */
const tables: Record<string, string> = { deltbilde: 'felles.erfaringsbilde', deltvedlegg: 'felles.erfaringsvedlegg', deltleveranse: 'felles.leveransedokument' };
const isShared = ({ path }: Route) => /:delt(bilde|vedlegg)Id$/.test(path);
/** En leveranse ser partene i avtalen; i hver kommune er det dens egen. */
const isOfAvtale = ({ path }: Route) => /:deltleveranseId$/.test(path);
const isDraftFile = ({ path }: Route) => /:erfarings(bilde|vedlegg)Id$/.test(path);
const seesHidden = (route: Route, { rolle }: Person) => (isDraftFile(route) ? may([rolle], 'erfaring.utkast') : rolle === 'programleder');
/** Id-en som står i adressen, fra kommunen adressen gjelder, eller en annen. */
function idIn(nummer: string, table: string, relation: Relation): string {
  if (relation === 'missing') return missing;
  if (relation === 'malformed') return 'ikke-en-id';
  const home: Nummer = (older[nummer] ?? nummer) === '3101' ? '3101' : '3118';
  const from: Nummer = relation === 'other' ? (home === '3118' ? '3101' : '3118') : home;
  const ids = world.seeded[from].all[tables[table] ?? `kommune.${table}`]!.map(({ id }) => String(id));
  // I kommunen som ikke har åpnet, synes ingenting utenfra; der er den første og den andre like.
  return (from === aapenKommune && ids.some(seenOutside) ? ids.find((id) => seenOutside(id) === (relation !== 'hidden')) : ids[relation === 'hidden' && ids.length > 1 ? 1 : 0])!;
}

/** Adressene en rute gir i en kommune: hvert format, og hver slags id. */
function addresses({ path }: Route, nummer: string): { relation: Relation; path: string }[] {
  const at = path.replace(':kommunenummer', nummer);
  if (at.includes(':format')) return ['csv', 'xlsx', 'exe'].flatMap((format) => ['', '?aar=2025', '?aar=2026', '?aar=x'].map((query) => ({ relation: format === 'exe' || query === '?aar=x' ? 'malformed' as const : 'own' as const, path: `${at.replace(':format', format)}${query}` })));
  const table = /:([a-z]+)Id/.exec(at)?.[1];
  return table ? (['own', 'hidden', 'other', 'missing', 'malformed'] as const).map((relation) => ({ relation, path: at.replace(`:${table}Id`, idIn(nummer, table, relation)) })) : [{ relation: 'own', path: at }];
}

/** Kodene svaret kan ha. `null` er selve innholdet. */
function expected(route: Route, who: Person | null, nummer: string, relation: Relation): (string | null)[] {
  const { permission } = route;
  if (!who) return ['UNAUTHENTICATED'];
  const here = older[nummer] ?? nummer;
  if (!isPermitted(permission, who, nummer)) return who.rolle === 'evaluator' && permission !== null && may(['evaluator'], permission) && isReadOutside(permission) ? [['3118', '3101', '3103'].includes(here) ? 'IKKE_AAPNET' : 'FORBIDDEN', 'IKKE_AAPNET'] : ['FORBIDDEN'];
  // Kommunen som ikke har plantet noe, har ingen egne bilder eller vedlegg; id-ene i adressen er en annens.
  if (here === '3103' && (isDraftFile(route) || isOfAvtale(route))) return relation === 'malformed' ? ['BAD_INPUT'] : ['NOT_FOUND'];
  if (relation === 'own') return [null, 'BAD_INPUT'];
  if (isShared(route) && ['hidden', 'other'].includes(relation)) return [null];
  if (isOfAvtale(route) && relation === 'hidden') return [null];
  // Det som henger ved en idé, ser bare programlederen, så lenge ingen har ansvaret for den. Et bilde eller vedlegg som er tatt bort, ser den som kan hente det fram.
  if (relation === 'hidden') return seesHidden(route, who) ? [null] : ['NOT_FOUND'];
  return ['NOT_FOUND', 'BAD_INPUT'];
}

describe('rutene utenom GraphQL: rute × rolle × kommune × id', () => {
  it('svarer slik rettighetene sier, synger aldri for feil folk, og skiller ikke det fremmede og det skjulte fra det som ikke finnes', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const route of routes) for (const who of [...world.people, null]) for (const nummer of numbers) {
      const replies = new Map<Relation, Reply>();
      for (const { relation, path } of addresses(route, nummer)) {
        const reply = await follow(world.url, path, who ? world.cookies.get(who.hvem)! : null);
        count++;
        replies.set(relation, reply);
        const where = `${path} som ${who?.hvem ?? 'ingen'} (${relation})`;
        const wanted = expected(route, who, nummer, relation);
        if (!wanted.includes(reply.code) || (reply.code === null) !== (reply.status === 200)) wrong.push(`${where}: skulle ${wanted.join(' eller ')}, fikk ${reply.status} ${reply.text.slice(0, 200)}`);
        const sung = `${reply.headers}\n${withWholeOere(reply.text)}`;
        for (const hit of legal.foreign(sung, who)) wrong.push(`${where}: ${hit}`);
        if (who) for (const hit of canariesIn(sung)) (heard[who.hvem] ??= new Set()).add(hit);
      }
      const same = (relation: Relation) => { const reply = replies.get(relation); return reply && [reply.status, reply.headers, reply.text].join('\n'); };
      for (const relation of ['other', ...(who && (seesHidden(route, who) || isOfAvtale(route)) ? [] : ['hidden'] as const)] as const) {
        if (!isShared(route) && replies.has(relation) && same(relation) !== same('missing')) wrong.push(`${route.path} som ${who?.hvem ?? 'ingen'} i ${nummer}: ${relation} svarer ikke som en som ikke finnes`);
      }
    }
    process.stdout.write(`${routes.length} ruter, ${count} forespørsler, ${wrong.length} gale, kanarifugler hørt: ${Object.entries(heard).map(([hvem, hits]) => `${hvem} ${hits.size}`).join(', ')}\n`);
    expect(wrong.slice(0, 20)).toEqual([]);
  }, 300_000);

  it('turen er ikke tom: egne hører tekst, beløp og innholdet i filene; evaluatoren det som er åpent, ikke utkastene; de andre ingenting', () => {
    const leser = heard['leser 3118']!;
    for (const hit of ['kanari-3118-filbit-innhold', 'kanari-3118-erfaringsbilde-innhold', 'kanari-3101-deltbilde-innhold', 'kanari-3118-erfaringsvedlegg-innhold', 'kanari-3101-deltvedlegg-innhold', 'kanari-3118-budsjettlinje-navn', 'kanari-3118-tiltak-navn']) expect([hit, leser.has(hit)]).toEqual([hit, true]);
    expect(['programleder', 'leser'].map((rolle) => heard[`${rolle} 3118`]!.has('kanari-3118-filbit-innhold-2'))).toEqual([true, false]);
    expect([...leser].some((hit) => hit.startsWith('73118'))).toBe(true);
    const evaluator = heard['evaluator']!;
    expect(['kanari-3118-filbit-innhold', 'kanari-3118-filbit-innhold-2', 'kanari-3118-tiltak-navn', 'kanari-3118-tiltak-navn-2'].map((hit) => evaluator.has(hit))).toEqual([true, false, true, false]);
    for (const hvem of ['koordinator', 'plattformforvalter']) expect([hvem, heard[hvem]?.size ?? 0]).toEqual([hvem, 0]);
    // Et medlem uten satsing har nettverkets kalender og bildene og vedleggene i banken, og ikke noe mer. Leveransene er partenes.
    const member = [...heard['nettverksmedlem 3103'] ?? []];
    expect([member.length > 0, member.filter((hit) => !/-(kalenderpunkt|barrieresak|deltbilde|deltvedlegg|utgavevedlegg)-/.test(hit))]).toEqual([true, []]);
  });

  it('kan feile: et beløp i kroner gjenkjennes som det plantede tallet', () => {
    for (const text of ['7311800,03', '7 311 800,03', '7\u00a0311\u00a0800,03', 'a;7311800.03;b']) expect([...canariesIn(withWholeOere(text))]).toEqual(['731180003']);
    expect(legal.foreign('731010003', world.person('leser 3118'))).toEqual(['731010003']);
  });
});
