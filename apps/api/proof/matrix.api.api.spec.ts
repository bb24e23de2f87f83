import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { alleRoller, may, permissions, roller } from '#libs/contracts';
import { isUsedIn } from '#libs/tilgang';
import { idFor, isId, isToken, modesOf, tilAndre, validValue, type Mode, isOfNettverk } from './testing/arguments.ts';
import type { Answer } from './testing/ask.ts';
import type { Person } from './testing/people.ts';
import { leavesOf, operation, rootFields, variablesFrom, type Leaf, type RootField } from './testing/root-fields.ts';
import { Snapshot } from './testing/snapshot.ts';
import { aapenKommune } from './testing/variants.ts';
import { World } from './testing/world.ts';

/** Ett forsøk på å sende noe: hva som står i ett argument, og ellers det som er gyldig. */
interface Sending { mode: Mode; leaf: Leaf | null; relation: 'own' | 'other' | 'missing' | 'mixed other' | 'mixed missing' | 'malformed' | 'null' }
interface Cell { who: Person | null; room: string | null; roomRelation: string; sending: Sending }
type Expected = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'IKKE_AAPNET' | 'radens regel' | 'avvises' | 'lykkes' | 'fritt';
interface Heard { answer: Answer; sql: string[] }

let world: World;
let snapshot: Snapshot;
let fields: RootField[];
const missing = v7();
const succeeded = new Set<string>();
const sent = new Set<string>();
const wrong: string[] = [];
const count = { celler: 0, like: 0, tilbakestilt: 0 };

beforeAll(async () => {
  world = await World.open();
  fields = rootFields(world.app);
  snapshot = await Snapshot.take(world.admin, world.tables.filter(({ name }) => !name.startsWith('referanse.')));
});
afterAll(() => world?.close());

const asking = (): (Person | null)[] => [...world.people.filter(({ nummer }) => nummer !== '3101'), null];
/** Rommene noen prøver seg i. Evaluatoren har sitt eget, og kommunens der hun er sluppet inn; det gamle nummeret er den kommunens. */
const rooms = (who: Person | null) => [
  ['own', who ? (who.nummer ?? who.rom) : '3118'], ...(who?.rolle === 'evaluator' ? [['opened', aapenKommune], ['closed', '3101']] as const : [['other', who?.nummer === '3118' ? '3101' : '3118']] as const),
  ['none', null], ['malformed', '31x8'], ['old', '3014'],
] as const;

/** Det som er delt, er åpent for alle i nettverket: der finnes det ingen fremmed id. Avtalen og det som hører til den, er partenes og koordinatorens. Den som leser utenfra, ser det for seg. */
const isShared = ({ name, permission }: RootField, who: Person | null) => permission === 'erfaringsbank.les' || (['evalueringsavtale.les', 'funn.les'].includes(permission ?? '') && who?.rolle === 'koordinator') || name === 'taIBruk' || tilAndre.includes(name) || (name === 'visDeling' && who?.rolle !== 'evaluator');

/** Nettverkets saker er ingen kommunes: der finnes det ingen fremmed id. */
const isKoordinators = ({ permission }: RootField) => permission !== null && permissions[permission].roller.every((rolle) => roller[rolle].rom === 'felles');

function sendings(root: RootField): Sending[] {
  const all = leavesOf(root);
  const whole = modesOf(root, all).map((mode) => ({ mode, leaf: null, relation: 'own' as const }));
  return [...whole, ...all.filter((leaf) => isId(leaf) || isToken(leaf)).flatMap((leaf) => [
    ...(isToken(leaf) || isKoordinators(root) || isOfNettverk(root, leaf) ? [] : ['other' as const]), 'missing' as const, 'malformed' as const,
    ...(leaf.list ? ['mixed other' as const, 'mixed missing' as const] : []), ...(leaf.inner ? [] : ['null' as const]),
  ].map((relation): Sending => ({ mode: 'kort', leaf, relation })))];
}

function variablesOf(root: RootField, { who, sending }: Cell): object {
  return variablesFrom(leavesOf(root), (leaf) => {
    if (leaf.path !== sending.leaf?.path) return validValue(world, root, leaf, sending.mode, who, sending.leaf);
    if (sending.relation === 'null') return null;
    const [own, other] = [idFor(world, '3118', root, leaf, who), isToken(leaf) ? '' : idFor(world, '3101', root, leaf, who)];
    const id = sending.relation.endsWith('other') ? other : sending.relation === 'malformed' ? 'ikke-en-id' : missing;
    return leaf.list ? (sending.relation.startsWith('mixed') ? [own, id] : [id]) : id;
  });
}

/** Hva som skal skje, regnet ut fra rettighetene alene. */
function expected(root: RootField, { who, room, roomRelation, sending }: Cell): Expected {
  if (root.permission !== null) {
    if (!who) return 'UNAUTHENTICATED';
    if (!may([who.rolle], root.permission)) return 'FORBIDDEN';
    const isOutside = who.rolle === 'evaluator' && isUsedIn(root.permission, 'kommune', true);
    if (isOutside && roomRelation === 'closed') return 'IKKE_AAPNET';
    const member = isOutside ? roomRelation === 'opened' || room === '3014' : roomRelation === 'own' || (room === '3014' && who.nummer === '3118');
    if (!member) return 'FORBIDDEN';
    if (isRowRule(root, who, sending)) return 'radens regel';
  }
  if (root.name === 'byttPassord' && !who) return 'UNAUTHENTICATED';
  if (sending.relation === 'null') return 'fritt';
  if (pointsElsewhere(root, who, sending)) return 'avvises';
  return sending.relation === 'own' ? 'lykkes' : 'avvises';
}

/** Nettverksmedlemmet hører til en tredje kommune: hver id som sendes, er en annens. */
const pointsElsewhere = (root: RootField, who: Person | null, { mode, leaf }: Sending) =>
  who?.rolle === 'nettverksmedlem' && who.nummer !== '3118' && !isShared(root, who) && leavesOf(root).some((one) => isId(one) && !isOfNettverk(root, one) && validValue(world, root, one, mode, who, leaf) !== undefined);

/** Der rettigheten holder til rotfeltet, men ikke til det som sendes. Avvises før noe slås opp, men etter at formen er prøvd. */
function isRowRule(root: RootField, who: Person, { mode, leaf, relation }: Sending): boolean {
  if (relation === 'malformed') return false;
  // Den ansvarlige kan bare endre rapportfeltene, og controlleren kan ikke registrere et vedtak.
  // Styringsgruppa endrer bare vedlegg ved vedtak hun selv har ført.
  if (['updateVedlegg', 'archiveVedlegg'].includes(root.name)) return who.rolle === 'styringsgruppe' && relation === 'own';
  // Et lagret søk er personens eget.
  if (['settLagretSoek', 'removeLagretSoek'].includes(root.name)) return who.rolle !== 'prosjektansvarlig' && who.nummer !== '3103' && relation === 'own';
  // Den ansvarlige fører bare på egne tiltak, aldri uten.
  if (['foerForbruk', 'oenskOverfoering'].includes(root.name)) return who.rolle === 'prosjektansvarlig' && relation === 'null' && leaf?.name === 'tiltakId';
  // Og begynner bare på en erfaring om sitt eget tiltak, aldri om noe annet.
  if (root.name === 'createErfaring') return who.rolle === 'prosjektansvarlig' && (mode === 'full 2' || leaf?.name === 'tilpasningId' || (relation === 'null' && leaf?.name === 'tiltakId'));
  if (root.name === 'updateTiltak') return who.rolle === 'prosjektansvarlig' && !(mode === 'kort' && (leaf === null || leaf.name === 'id'));
  return root.name === 'foerPostering' && who.rolle === 'controller' && mode === 'full';
}

const isRefusal = (code: string) => ['NOT_FOUND', 'BAD_INPUT', 'INVITATION_INVALID'].includes(code);
function holds(outcome: Expected, root: RootField, { codes, data }: Answer): boolean {
  if (outcome === 'lykkes') return codes.length === 0 && data !== null;
  // Et filter på noe som ikke finnes, er ingen feil: det treffer ingenting.
  if (outcome === 'avvises') return codes.length === 0 ? root.kind === 'query' : codes.every(isRefusal);
  if (outcome === 'fritt') return codes.every(isRefusal);
  return codes.length === 1 && codes[0] === (outcome === 'radens regel' ? 'FORBIDDEN' : outcome) && (data === null || data[root.name] === null);
}

async function run(root: RootField, cell: Cell): Promise<Heard> {
  const variables = variablesOf(root, cell);
  const outcome = expected(root, cell);
  const whole = outcome === 'lykkes' || outcome === 'fritt' || (outcome === 'avvises' && root.kind === 'query');
  world.recorder.take();
  const answer = await world.ask(cell.who?.hvem ?? null, cell.room, operation(root, whole ? 7 : 1), variables);
  const sql = world.recorder.take().map(({ login, sql: text }) => `${login}: ${text}`);
  const where = `${root.name} som ${cell.who?.hvem ?? 'ingen'} i ${cell.roomRelation} med ${cell.sending.leaf?.path ?? cell.sending.mode} ${cell.sending.relation}`;
  count.celler++;
  if (!holds(outcome, root, answer)) wrong.push(`${where}: skulle ${outcome}, fikk ${answer.codes.join() || 'svar'} ${answer.text.slice(0, 300)}`);
  if (outcome === 'lykkes' && answer.codes.length === 0) {
    succeeded.add(root.name);
    for (const leaf of leavesOf(root)) if (validValue(world, root, leaf, cell.sending.mode, cell.who) !== undefined) sent.add(`${root.name}(${leaf.path})`);
  }
  return { answer, sql };
}

/** Svaret på en fremmed id er det samme som på en manglende, byte for byte, fra de samme setningene. */
function compare(root: RootField, cell: Cell, foreign: Heard, absent: Heard): void {
  const leaf = cell.sending.leaf!;
  const own = idFor(world, '3118', root, leaf, cell.who);
  const masked = ({ answer }: Heard) => [answer.status, answer.headers, answer.text].join('\n').replaceAll(idFor(world, '3101', root, leaf, cell.who), '<id>').replaceAll(missing, '<id>').replaceAll(own, '<egen>')
    .replace(/(x-request-id|etag): .*/g, '');
  count.like++;
  const where = `${root.name} som ${cell.who?.hvem ?? 'ingen'} i ${cell.roomRelation} med ${leaf.path}`;
  if (masked(foreign) !== masked(absent)) wrong.push(`${where}: fremmed og manglende svarer ulikt\n${masked(foreign)}\n${masked(absent)}`);
  if (foreign.sql.join('\n') !== absent.sql.join('\n')) wrong.push(`${where}: ulike setninger\n${foreign.sql.join('\n')}\n---\n${absent.sql.join('\n')}`);
}

const pairOf = ({ who, roomRelation, sending: { leaf, relation } }: Cell) => [who?.hvem, roomRelation, leaf?.path, relation.startsWith('mixed')].join();
const isStopped = (outcome: Expected) => outcome === 'UNAUTHENTICATED' || outcome === 'FORBIDDEN';

/** Det vakten stopper, kan spørres samtidig: ingen av dem når lenger enn til oppslaget av økten. */
async function runStopped(root: RootField, cells: Cell[]): Promise<Map<Cell, Heard>> {
  const heard = new Map<Cell, Heard>();
  const waiting = [...cells];
  const worker = async () => { for (let cell = waiting.pop(); cell; cell = waiting.pop()) heard.set(cell, await run(root, cell)); };
  await Promise.all(Array.from({ length: 6 }, worker));
  const more = [...heard.values()].flatMap(({ sql }) => sql.filter((text) => !text.startsWith('innlogging: WITH oekt AS')));
  if (root.permission !== null && more.length > 0) wrong.push(`${root.name}: et stoppet kall nådde databasen: ${more[0]}`);
  // Hvem som sendte hvilken setning, kan ikke skilles når de går samtidig.
  return new Map([...heard].map(([cell, { answer }]) => [cell, { answer, sql: [] }]));
}

/**
 * Om det som sendes, kan bety noe. Uten et rom finnes det ingen rader en id kunne vist til, og et gammelt nummer er samme rom.
 * Den rollen aldri slipper inn, stanses før argumentene leses: hun spør i hvert rom på én måte, og i sitt eget med ett argument som viser til en annens.
 */
function matters(root: RootField, who: Person | null, roomRelation: string, { mode, leaf, relation }: Sending): boolean {
  if (root.permission === null) return true;
  const admitted = who !== null && may([who.rolle], root.permission);
  if (leaf === null) return admitted || mode === 'kort';
  if (['other', 'mixed other'].includes(relation) && isShared(root, who) && admitted) return false;
  if (['none', 'malformed', 'old'].includes(roomRelation)) return false;
  return admitted || (roomRelation === 'own' && leaf.path === leavesOf(root).find((one) => isId(one) && !isToken(one))?.path && ['other', 'missing'].includes(relation));
}

async function walk(root: RootField): Promise<void> {
  const cells = asking().flatMap((who) => rooms(who).flatMap(([roomRelation, room]) => sendings(root).filter((sending) => matters(root, who, roomRelation, sending)).map((sending): Cell => ({ who, room, roomRelation, sending }))));
  const changes = (cell: Cell) => ['lykkes', 'fritt'].includes(expected(root, cell));
  const before = await snapshot.checksums();
  const heard = await runStopped(root, cells.filter((cell) => isStopped(expected(root, cell))));
  for (const cell of cells.filter((c) => ['avvises', 'radens regel', 'IKKE_AAPNET'].includes(expected(root, c)))) heard.set(cell, await run(root, cell));
  const absent = new Map([...heard].filter(([{ sending }]) => sending.relation.endsWith('missing')).map(([cell, answer]) => [pairOf(cell), answer]));
  for (const [cell, answer] of heard) if (cell.sending.relation.endsWith('other')) compare(root, cell, answer, absent.get(pairOf(cell))!);
  const after = await snapshot.checksums();
  // Leseloggen føres før den som leser utenfra, får svar, også om svaret blir nei.
  for (const table of Object.keys(before).filter((name) => name !== 'kommune.lesing')) if (before[table] !== after[table]) wrong.push(`${root.name}: ${table} er endret av kall som ble avvist`);
  for (const cell of cells.filter(changes)) {
    await run(root, cell);
    if (root.kind === 'mutation') { await snapshot.restore(); count.tilbakestilt++; }
  }
}

describe('matrisen gjennom api-et: rotfelt × rolle × rom × id', () => {
  it('svarer i hver celle slik rettighetene sier', async () => {
    for (const root of fields) await walk(root);
    process.stdout.write(`${fields.length} rotfelt, ${count.celler} celler, ${count.like} par av fremmed og manglende, ${count.tilbakestilt} endringer, ${wrong.length} gale\n`);
    // De første er nok til å se hva som er galt.
    expect(wrong.slice(0, 20)).toEqual([]);
  }, 1_200_000);

  it('har prøvd hvert rotfelt og hvert argument med hell', () => {
    expect(fields.map(({ name }) => name).filter((name) => !succeeded.has(name))).toEqual([]);
    expect(fields.flatMap((root) => leavesOf(root).map(({ path }) => `${root.name}(${path})`)).filter((path) => !sent.has(path))).toEqual([]);
  });

  it('har med alle roller', () => {
    expect(alleRoller.filter((rolle) => !asking().some((who) => who?.rolle === rolle))).toEqual([]);
  });

  it('er tilbake der den begynte', async () => {
    const before = await snapshot.checksums();
    await snapshot.restore();
    expect(await snapshot.checksums()).toEqual(before);
  });
});
