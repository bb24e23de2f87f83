import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { maalformer } from '../src/tekst/maalform.ts';

/** Gzippede kilobyte. En skole med gammelt nett skal se innloggingen straks. */
const grenser = { innlogging: 60, side: 180, stil: 25 } as const;
const INNLOGGING = 'src/sider/logg-inn/start.ts';
const PROGRAM = 'src/app.tsx';
const RUTER = 'src/ruter.tsx';

type Bunt = Record<string, Rolldown.OutputChunk | Rolldown.OutputAsset>;
const veid = new Map<string | Uint8Array, number>();
const kilo = (innhold: string | Uint8Array) => veid.get(innhold) ?? veid.set(innhold, gzipSync(innhold, { level: 9 }).length / 1000).get(innhold)!;

/** Alt en side trenger av skript og stil: det den selv og forgjengerne importerer, uten det som lastes siden. Stilen alle har, veies for seg. */
function vektFor(bunt: Bunt, innganger: string[], stilAlleHar: ReadonlySet<string>): number {
  const med = new Set<string>();
  const ta = (navn: string) => {
    const del = bunt[navn];
    if (med.has(navn) || del?.type !== 'chunk') return;
    med.add(navn);
    del.imports.forEach(ta);
  };
  innganger.forEach(ta);
  const stil = new Set([...med].flatMap((navn) => stilene(bunt[navn])).filter((navn) => !stilAlleHar.has(navn)));
  return [...med].reduce((sum, navn) => sum + kilo((bunt[navn] as Rolldown.OutputChunk).code), 0) + stilvekt(bunt, stil);
}

const stilene = (del: Bunt[string] | undefined): string[] => (del?.type === 'chunk' ? [...del.viteMetadata?.importedCss ?? []] : []);
const stilvekt = (bunt: Bunt, navnene: Iterable<string>) => [...navnene].reduce((sum, navn) => sum + kilo((bunt[navn] as Rolldown.OutputAsset).source), 0);

/** Bygget feiler når en side har vokst over grensen; ellers skrives vekten, så veksten er synlig. */
export function budsjett(): Plugin {
  return {
    name: 'budsjett',
    apply: 'build',
    generateBundle(_valg, bunt) {
      const deler = Object.values(bunt).filter((del) => del.type === 'chunk');
      const filFor = (slutt: string) => deler.filter((del) => del.facadeModuleId?.endsWith(slutt)).map((del) => del.fileName);
      const innganger = deler.filter((del) => del.isEntry).map((del) => del.fileName);
      // Den som leser, henter én målform. Grensa gjelder den tyngste.
      const tyngst = (...filene: string[]) => Math.max(...maalformer.map((maalform) => vektFor(bunt, [...innganger, ...filFor(`src/tekst/${maalform}.ts`), ...filene], alles)));
      // En side er det ruteren henter. Det en side henter siden, når en åpner et skjema, er det ingen som venter på.
      const rutet = new Set(deler.filter((del) => del.moduleIds.some((id) => id.endsWith(RUTER))).flatMap((del) => del.dynamicImports));
      const sider = deler.filter((del) => rutet.has(del.fileName) && /src\/sider\/.+\.tsx$/.test(del.facadeModuleId ?? ''));

      const alles = new Set(deler.filter((del) => del.isEntry).flatMap(stilene));

      const linjer: { hva: string; vekt: number; grense: number }[] = [
        { hva: 'logg-inn', vekt: tyngst(...filFor(INNLOGGING)), grense: grenser.innlogging },
        ...sider.map((side) => ({ hva: side.name, vekt: tyngst(...filFor(PROGRAM), side.fileName), grense: grenser.side })),
        { hva: 'stilark', grense: grenser.stil, vekt: stilvekt(bunt, alles) },
      ];
      for (const { hva, vekt, grense } of linjer) this.info(`${hva.padEnd(16)} ${vekt.toFixed(1).padStart(6)} kB gz av ${grense}`);
      const over = linjer.filter((linje) => linje.vekt > linje.grense);
      if (over.length > 0) this.error(`For tungt: ${over.map(({ hva, vekt, grense }) => `${hva} ${vekt.toFixed(1)} kB (grense ${grense})`).join(', ')}`);
    },
  };
}
