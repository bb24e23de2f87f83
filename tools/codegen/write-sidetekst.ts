import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform/config';

const tekst = join(projectRoot, 'apps/web/src/tekst');
const katalog = readFileSync(join(tekst, 'nb.ts'), 'utf8');

/** Alt som står på bokmål og ikke er med i katalogen, er ord en side henter selv. De andre målformene skal ha de samme: mangler en fil, kompilerer det ikke. */
const navn = readdirSync(join(tekst, 'nb')).filter((fil) => fil.endsWith('.ts') && !fil.endsWith('.spec.ts') && !katalog.includes(`'./nb/${fil}'`)).map((fil) => fil.slice(0, -3)).sort();

for (const maalform of ['nb', 'nn', 'en']) {
  writeFileSync(join(projectRoot, `apps/web/src/generated/sidetekst-${maalform}.ts`), `/** Laget av «npm run generate» av filene i tekst/nb. */
export const ${maalform} = {
${navn.map((ett) => `  ${ett}: () => import('../tekst/${maalform}/${ett}.ts'),`).join('\n')}
};
`);
}
