import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgAdaptorWithPgClient } from 'postgraphile/@dataplan/pg/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

// Slik en som kan PostGraphile, ville satt det opp her: ett skjema, en kø av tilkoblinger per innlogging, forberedte setninger, uten feilsøking.
const { address, passwords, kommuneLogins, introspection, oekt, medOekt, rettigheter, skjemaer } = JSON.parse(process.env.MAALING);
// Tilkoblingene står mens de andre måles; ellers måtte hver runde åpne dem og planlegge på nytt.
const pool = (login) => new pg.Pool({ ...address, user: `${address.database}_${login}`, password: passwords[login], max: 8, idleTimeoutMillis: 600_000, application_name: 'postgraphile' });
const innlogging = pool('innlogging');
const byLogin = new Map(kommuneLogins.map((login) => [login, makePgAdaptorWithPgClient(pool(login))]));
const forIntrospection = makePgAdaptorWithPgClient(new pg.Pool({ connectionString: introspection, max: 1, idleTimeoutMillis: 1000 }));

/** Innloggingen følger forespørselen i `pgSettings`; tilkoblingen er alt riktig, så ingenting trenger å settes i databasen. */
const adaptor = { createWithPgClient: () => (settings, callback) => (settings?.login ? byLogin.get(settings.login) : forIntrospection)(null, callback) };

/** Økten slås opp som i de andre, og det den gir rett til, settes inn som variabler. Klienten kan ikke velge dem. */
const medRettigheter = {
  name: 'MedRettigheter',
  grafserv: {
    middleware: {
      async processGraphQLRequestBody(next, event) {
        const { req } = event.request.requestContext.node;
        const who = medOekt ? await findOekt(req) : rettigheter[req.headers['x-arbeidsrom']];
        if (!who) throw Object.assign(new Error('Ingen økt.'), { statusCode: 403 });
        event.request.requestContext.login = `k${who.kommune}`;
        const har = (...roller) => roller.some((rolle) => who.roller.includes(rolle));
        event.body.variableValues = {
          ...event.body.variableValues,
          kommune: who.kommune, person: who.person, skriver: har('programleder'), leserLoggen: har('programleder', 'controller', 'styringsgruppe'), attesterer: har('controller'), vedtar: har('programleder'),
        };
        return next();
      },
    },
  },
};

async function findOekt(req) {
  const token = /(?:^|; )loeftet=([^;]+)/.exec(req.headers.cookie ?? '')?.[1] ?? '';
  const { rows } = await innlogging.query({ name: 'oekt', text: oekt, values: [createHash('sha256').update(token).digest(), req.headers['x-arbeidsrom']] });
  return rows[0];
}

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [medRettigheter],
  disablePlugins: ['NodePlugin', 'MutationPlugin', 'PgIndexBehaviorsPlugin'],
  pgServices: [{ name: 'main', schemas: skjemaer, adaptor, adaptorSettings: {}, pgSettingsKey: 'pgSettings', withPgClientKey: 'withPgClient', pgSettings: ({ login }) => ({ login }) }],
  schema: { defaultBehavior: '-connection +list -insert -update -delete' },
  gather: { pgStrictFunctions: true },
  grafast: { explain: false },
  grafserv: { graphiql: false, websockets: false, watch: false, outputDataAsString: true, maxRequestLength: 100_000 },
};
const pgl = postgraphile(preset);
const server = createServer();
await pgl.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => process.send?.({ port: server.address().port }));
for (const stopped of ['SIGTERM', 'disconnect']) process.on(stopped, () => process.exit(0));
