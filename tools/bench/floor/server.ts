import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { may, type Permission, type Rolle } from '#libs/contracts';
import { kommuneLogin, loginPassword, projectRoot, readConfig, roleName, type Login } from '#libs/platform';

// Gulvet: det minste en tjener kan gjøre for å gi forsiden. Se README.md for hva den lar være.
interface Oekt { person: string; kommune: number; kommunenavn: string; roller: Rolle[] }

const { database: address, secret, generation } = readConfig();
const sql = (name: string) => readFileSync(join(projectRoot, 'tools/bench/floor', name), 'utf8');
const [oekt, oversikt] = [sql('oekt.sql'), sql('oversikt.sql')];

/** To tilkoblinger per innlogging, begge med flere setninger underveis om gangen. Kommunens er bare for lesing, som i produktet. */
const connections = new Map<Login, Promise<pg.Client>[]>();
let turn = 0;

function connectionFor(login: Login): Promise<pg.Client> {
  let mine = connections.get(login);
  if (!mine) connections.set(login, mine = [open(login), open(login)]);
  return mine[turn++ % mine.length]!;
}

async function open(login: Login): Promise<pg.Client> {
  const { host, port, database } = address;
  const client = new pg.Client({
    host, port, database, user: roleName(database, login), password: loginPassword(secret, database, login, generation), application_name: 'gulv',
    pipeline: true, options: login === 'innlogging' ? undefined : '-c default_transaction_read_only=on',
  } as pg.ClientConfig);
  await client.connect();
  return client;
}

async function answer(request: IncomingMessage): Promise<string | null> {
  const token = /(?:^|; )loeftet=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
  const lookup = await connectionFor('innlogging');
  const { rows: [who] } = await lookup.query<Oekt>({ name: 'oekt', text: oekt, values: [createHash('sha256').update(token).digest(), request.headers['x-arbeidsrom']] });
  const can = (permission: Permission) => may(who!.roller, permission);
  if (!who || !can('arbeidsrom.les')) return null;
  const own = await connectionFor(kommuneLogin(who.kommune));
  const values = [who.person, who.kommunenavn, can('tiltak.skriv'), can('logg.les'), can('forbruk.attester'), can('vedtak.registrer')];
  return (await own.query<{ svar: string }>({ name: 'oversikt', text: oversikt, values })).rows[0]!.svar;
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Kroppen leses og kastes: gulvet kan bare ett spørsmål.
  await once(request.resume(), 'end');
  const body = await answer(request);
  response.writeHead(body === null ? 403 : 200, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(body ?? '') }).end(body ?? '');
}

const server = createServer((request, response) => { respond(request, response).catch((error: unknown) => { console.error(error); response.writeHead(500).end(); }); });
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
for (const stopped of ['SIGTERM', 'disconnect'] as const) process.on(stopped, () => process.exit(0));
