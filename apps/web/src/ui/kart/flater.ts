import type { Flate } from '#libs/contracts';

/** Flatene i en grense slik serveren skriver den: GeoJSON som tekst. Uten grense er det ingen. */
export function flateneI(grense: string | null | undefined): Flate[] {
  const lest = grense ? JSON.parse(grense) as { coordinates?: Flate[] } : {};
  return Array.isArray(lest.coordinates) ? lest.coordinates : [];
}
