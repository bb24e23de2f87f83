/** Hva slags rom et medlemskap gjelder. Et rom er en egen databaseinnlogging med egen mur. */
export const romTyper = ['kommune', 'felles', 'evaluering', 'plattform'] as const;
export type RomType = (typeof romTyper)[number];

/** Rollene en person kan ha, og hvilken romtype de hører til. En person kan ha flere. */
export const roller = {
  programleder: { rom: 'kommune', navn: 'Programleder' },
  prosjektansvarlig: { rom: 'kommune', navn: 'Prosjektansvarlig' },
  controller: { rom: 'kommune', navn: 'Controller' },
  styringsgruppe: { rom: 'kommune', navn: 'Styringsgruppe' },
  leser: { rom: 'kommune', navn: 'Leser' },
  nettverksmedlem: { rom: 'kommune', navn: 'Nettverksmedlem' },
  koordinator: { rom: 'felles', navn: 'Koordinator' },
  evaluator: { rom: 'evaluering', navn: 'Evaluator' },
  plattformforvalter: { rom: 'plattform', navn: 'Plattformforvalter' },
} as const satisfies Record<string, { rom: RomType; navn: string }>;

export type Rolle = keyof typeof roller;
export const alleRoller = Object.keys(roller) as Rolle[];

/** Rollene en programleder kan gi i sin egen kommune. */
export const kommuneroller = alleRoller.filter((r) => roller[r].rom === 'kommune');
