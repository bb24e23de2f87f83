/** Hvor stor ei fil med grenser kan være, og hvor mange punkter den kan ha til sammen. Et tettsted trenger noen hundre. */
export const geojsonGrenser = { tegn: 400_000, punkter: 3_000, flater: 20 } as const;

/** Lengde, bredde. */
export type Punkt = readonly [lengde: number, bredde: number];
/** En flate: den ytre ringen først, så hullene. */
export type Flate = readonly (readonly Punkt[])[];
