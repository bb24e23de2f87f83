import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { Config } from '../config/config.ts';
import { currentContext, type RequestContext } from '../context/request-context.ts';
import { limitAnswer } from './answer-limit.ts';
import { LeaseRegistry, type Lease, type LeaseLimits } from './lease-registry.ts';
import { isInnsynLogin, isSystemLogin, loginPassword, roleName, type Login } from './login.ts';
import { readerSetting } from './reader-setting.ts';
import { pageMemory, rememberPlans, systemMemory } from './remembered-plans.ts';

// Telletall er små nok til å være tall; beløp i øre er egne skalarer og leses som tekst der de brukes.
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
// Datoer er dager, ikke tidspunkt: de skal ikke gjennom en tidssone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

type Release = (error?: unknown) => void;
type ConnectCallback = (error: Error | undefined, client?: pg.Client, release?: Release) => void;

const waitMs = 10_000;
/** Godt over databasens egen grense (`statement_timeout`), og under den nettleseren venter: den som spør, skal få et svar. */
export const answerMs = 20_000;

/** Register over utlån for én database: åpner med utledet passord, og bare for lesing. */
export function leaseRegistry(config: Config, patienceMs = answerMs, limits: Partial<LeaseLimits> = {}): LeaseRegistry {
  const { host, port, database, ssl } = config.database;
  const open = async (login: Login) => {
    const client = new pg.Client({
      host, port, database, ssl,
      user: roleName(database, login),
      password: loginPassword(config.secret, database, login, config.generation),
      application_name: 'loeftet',
      // Den som venter, har gitt opp før dette; plassen skal likevel bli fri.
      connectionTimeoutMillis: waitMs + 2_000,
      options: mayWriteAlone(login) ? undefined : '-c default_transaction_read_only=on',
    });
    await client.connect();
    return limitAnswer(rememberPlans(client, isSystemLogin(login) ? systemMemory : pageMemory), patienceMs);
  };
  return new LeaseRegistry(open, { cap: config.maxConnections, perLogin: 8, reserved: Math.ceil(config.maxConnections / 5), waitMs, idleMs: 30_000, ...limits });
}

/** I en kommunes rom kan bare en arbeidsenhet skrive: den sier BEGIN READ WRITE. Systemets faste setninger står for seg selv. */
const mayWriteAlone = isSystemLogin;

/**
 * Sier hvem som leser, hver gang en lesende tilkobling lånes ut: forrige låner kan ha vært en annen. Åpningene kommunen har gitt, er muren;
 * dette velger blant dem. Uten noe å si er ingenting åpent.
 */
async function presented({ client, login }: Lease, { arbeidsrom }: RequestContext): Promise<void> {
  if (!isInnsynLogin(login)) return;
  const leser = (arbeidsrom?.lesere ?? []).flatMap(({ id, avtalerom }) => [String(avtalerom), id]);
  await client.query('SELECT set_config($1, $2, false)', [readerSetting, leser.join(',')]);
}

/**
 * Det TypeORM får i stedet for pg.Pool. Innloggingen leses fra sammenhengen ved hvert utlån,
 * så ett DataSource kan tjene alle kommuner uten at noen spørring kan velge rom selv.
 */
export function leasePoolFor(registry: LeaseRegistry) {
  return class LeasePool extends EventEmitter {
    connect(callback: ConnectCallback): void {
      const context = currentContext();
      if (context.held) return callback(new Error('Arbeidsenheten holder alt en tilkobling; bruk den.'));
      if (!context.login) return callback(new Error('Sammenhengen har ingen databaseinnlogging.'));
      registry.acquire(context.login).then((lease) => presented(lease, context).then(() => callback(undefined, lease.client, lease.release), (error: Error) => { lease.release(error); callback(error); }), callback);
    }

    end(callback?: () => void): void { void registry.close().then(() => callback?.()); }
  };
}
