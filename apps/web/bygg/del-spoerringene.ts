import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const FIL = '/src/generated/graphql.ts';
const IMPORT = /import \{([^}]*)\} from '([^']*\/generated\/graphql\.ts)';/g;

/** Én spørring fra den genererte fila, uten typene. */
function spoerring(fil: string, navn: string): string {
  const linje = readFileSync(fil, 'utf8').split('\n').find((en) => en.startsWith(`export const ${navn} = `));
  if (!linje) throw new Error(`${navn} finnes ikke i ${fil}`);
  return `${linje.slice(0, linje.lastIndexOf(' as unknown as '))};`;
}

/** Importen delt i én for hver spørring; resten er typer, og de blir borte. */
const delt = (navnene: string, fra: string): string => navnene.split(',').map((en) => en.trim()).filter((en) => /^\w+Document$/.test(en))
  .map((navn) => `import { ${navn} } from '${fra}?en=${navn}';`).join(' ');

/**
 * Alle spørringene genereres i én fil, og en fil havner i én del. Da ville hver side båret spørringene til alle de andre.
 * Her blir hver spørring en egen liten fil, så den følger siden som stiller den.
 */
export function delSpoerringene(): Plugin {
  return {
    name: 'del-spoerringene',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const [fil = '', navn] = id.split('?en=');
      return navn && fil.endsWith(FIL) ? { code: spoerring(fil, navn), moduleType: 'js', moduleSideEffects: false } : null;
    },
    transform(kode, id) {
      if (!/\/src\/.+\.tsx?$/.test(id) || !kode.includes('/generated/graphql.ts')) return null;
      return kode.replace(IMPORT, (_, navnene: string, fra: string) => delt(navnene, fra));
    },
  };
}
