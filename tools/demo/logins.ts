import type { Rolle, RomType } from '#libs/contracts';

/** En innlogging i demoen. Alle er oppdiktede personer. `fylkesnummer` sier hvilket nettverk en koordinator samler, og hvor avtalen til en evaluator hører hjemme. */
export interface DemoLogin { epost: string; navn: string; rom: RomType; kommunenummer?: string; fylkesnummer?: string; firma?: string; rolle: Rolle }

export const demoPassword = 'loeftet-demo-2025';

const satsinger = [['3118', 'Indre Østfold'], ['3101', 'Halden'], ['3105', 'Sarpsborg'], ['3107', 'Fredrikstad']] as const;
const roller = [
  ['programleder', 'Programleder'], ['prosjektansvarlig', 'Prosjektansvarlig'], ['controller', 'Controller'],
  ['styringsgruppe', 'Styringsgruppe'], ['leser', 'Leser'],
] as const;

const iKommunene = satsinger.flatMap(([kommunenummer, kommune]) => roller.map(([rolle, tittel]): DemoLogin =>
  ({ epost: `${rolle}@${kommunenummer}.demo`, navn: `${tittel} ${kommune} (oppdiktet)`, rom: 'kommune', kommunenummer, rolle })));

export const demoLogins: readonly DemoLogin[] = [
  ...iKommunene.slice(0, 1),
  // To deler jobben i Indre Østfold.
  { epost: 'programleder2@3118.demo', navn: 'Programleder 2 Indre Østfold (oppdiktet)', rom: 'kommune', kommunenummer: '3118', rolle: 'programleder' },
  ...iKommunene.slice(1),
  { epost: 'koordinator@31.demo', navn: 'Koordinator Østfold (oppdiktet)', rom: 'felles', fylkesnummer: '31', rolle: 'koordinator' },
  { epost: 'evaluator@evaluering.demo', navn: 'Evaluator (oppdiktet)', rom: 'evaluering', fylkesnummer: '31', firma: 'Byantropologene', rolle: 'evaluator' },
  { epost: 'medlem@3103.demo', navn: 'Nettverksmedlem Moss (oppdiktet)', rom: 'kommune', kommunenummer: '3103', rolle: 'nettverksmedlem' },
  { epost: 'forvalter@loeftet.demo', navn: 'Plattformforvalter (oppdiktet)', rom: 'plattform', rolle: 'plattformforvalter' },
];
