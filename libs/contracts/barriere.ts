/**
 * Slagene av strukturelle barrierer. Regelverk, finansiering og samordning mellom forvaltningsnivåer er det rapporten om områdesatsinger fra 2018
 * går gjennom i kapittel 5.3 og 5.6, og data det den etterlyser i 4.4. Eierskap og kapasitet er fra kapittel 8 i årsrapporten for Mysen 2025,
 * og bygg og areal fra 3.5 og 5.2 i den samme.
 */
export const barrierearter = ['regelverk', 'finansiering', 'samordning', 'kapasitet', 'eierskap', 'data_personvern', 'bygg_areal', 'annet'] as const;
export type Barriereart = (typeof barrierearter)[number];

/** Nivået som må løse den. Rapporten fra 2018 legger oppfølgingen til programeierne (5.5) og samarbeidet med staten til 5.6. */
export const loesningseiere = ['kommune', 'fylkeskommune', 'stat'] as const;
export type Loesningseier = (typeof loesningseiere)[number];

/** Et utkast ser bare kommunens egne. Løftet er sendt videre til den som må løse den, også når det skjer ved å dele den med nettverket. */
export const barrierestatuser = ['utkast', 'aapen', 'loeftet', 'loest', 'lukket'] as const;
export type Barrierestatus = (typeof barrierestatuser)[number];

/** Hvor en barriere kan gå fra hver status. Ingen blir utkast igjen, for andre kan ha sett den. */
export const barriereflyt: Record<Barrierestatus, readonly Barrierestatus[]> = {
  utkast: ['aapen', 'lukket'],
  aapen: ['loeftet', 'loest', 'lukket'],
  loeftet: ['aapen', 'loest', 'lukket'],
  loest: ['aapen'],
  lukket: ['aapen'],
};

/** Statuser som krever at en sier hvordan eller hvorfor. */
export const kreverBegrunnelse: readonly Barrierestatus[] = ['loest', 'lukket'];
