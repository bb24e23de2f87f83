import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';
import { buildApi } from '../build/build.ts';

// Skjemaet tegnes fra den bygde koden, for dekoratorene må være kompilert; typene til nettsidene lages av skjemaet.
await buildApi();
run('dist/tools/codegen/write-schema.js');
run('dist/tools/codegen/write-ordliste.js');
run('dist/tools/codegen/write-sidetekst.js');
run('node_modules/@graphql-codegen/cli/cjs/bin.js', '--config', 'tools/codegen/codegen.ts', '--silent');

function run(...command: string[]): void {
  const { status } = spawnSync(process.execPath, command, { cwd: projectRoot, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  console.log(`Laget på nytt: ${join(command[0]!)}`);
}
