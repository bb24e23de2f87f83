/**
 * Vilkåret for at en person ser et tiltak: en idé er et utkast, og ses bare av den som skriver alle tiltak, og av den ansvarlige.
 * Settes inn i samme setning som leser, så det som er skjult, ikke kan skilles fra det som mangler.
 * @param tiltak alias for tabellen  @param person parameter med personens id  @param skriv parameter med om personen har tiltak.skriv
 */
export const seesBy = (tiltak: string, person: string, skriv: string) =>
  `(${skriv}::boolean OR ${tiltak}.status <> 'ide' OR ${tiltak}.ansvarlig_id = ${person}::uuid)`;
