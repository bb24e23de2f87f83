import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

const naarDetErRo = (gjoer: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(gjoer) : setTimeout(gjoer, 1500));

/**
 * Det en trenger først når en gjør noe, for eksempel et skjema: siden vises uten å vente på det.
 * Det hentes i det stille etterpå, så det er her når en trykker, også om nettet er borte da.
 */
export function lat<P extends object>(hent: () => Promise<ComponentType<P>>): LazyExoticComponent<ComponentType<P>> {
  naarDetErRo(() => { hent().catch(() => undefined); });
  return lazy(async () => ({ default: await hent() }));
}
