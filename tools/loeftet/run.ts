import 'reflect-metadata';
import { readConfig } from '#libs/platform';
import { addAvtalerom, connectForvalter, connectTool } from '#libs/platform/wall';
import { assertLawful } from '#libs/platform/wall/law';
import { importFile } from './import-file.ts';
import { findNettverk } from './find-nettverk.ts';
import { invite } from './invite.ts';
import { openKommune } from './open-kommune.ts';
import { resetPassword } from './reset-password.ts';

const [name = '', ...args] = process.argv.slice(2) as [string, ...string[]];
const config = readConfig();
const url = process.env['DATABASE_URL']!;
const address = config.publicOrigin ?? `http://localhost:${config.port}`;

try {
  if (name === 'mur:proev') await assertLawful(url).then(() => console.log('Muren står: ingen brudd på katalogloven.'));
  else if (name === 'import') await importFile(config, args[0]!, args[1]!, args[2]);
  else await asForvalter();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
process.disconnect?.();

async function asForvalter(): Promise<void> {
  const [admin, forvalter] = [await connectTool(url), await connectForvalter(config.database, config)];
  try {
    console.log(await act(admin, forvalter));
  } finally {
    await Promise.all([admin.end(), forvalter.end()]);
  }
}

async function act(admin: Awaited<ReturnType<typeof connectTool>>, forvalter: typeof admin): Promise<string> {
  const [first = '', second = ''] = args;
  switch (name) {
    case 'kommune:opprett': return openKommune({ admin, forvalter, config, address, nummer: first, navn: second, epost: args[2], programleder: args[3] });
    case 'forvalter:opprett': return `Send denne lenken: ${address}${await invite(forvalter, { rom: 'plattform', rolle: 'plattformforvalter', epost: first, navn: second })}`;
    case 'koordinator:inviter': return `Send denne lenken: ${address}${await invite(forvalter, { rom: 'felles', nettverkId: await findNettverk(forvalter, args[2]), rolle: 'koordinator', epost: first, navn: second })}`;
    case 'evaluator:inviter': return `Send denne lenken: ${address}${await invite(forvalter, { rom: 'evaluering', avtalerom: Number(first), rolle: 'evaluator', epost: second, navn: args[2]!, firma: args[3]!, taushetSignert: args[4]! })}`;
    case 'avtalerom:opprett': return `Rom ${await addAvtalerom(admin, config.database.database, await findNettverk(forvalter, args[0]), config)} ligger klart.`;
    case 'passord:nullstill': return `Send denne lenken: ${address}${await resetPassword(forvalter, first)}`;
    default: throw new Error(`Ukjent kommando: ${name}`);
  }
}
