/** Bare egne adresser: «//et.annet.sted» og «/\et.annet.sted» er også adresser. */
export function tryggTilbake(tilbake: string | null): string {
  return tilbake && /^\/(?![/\\])/.test(tilbake) && !tilbake.startsWith('/logg-inn') ? tilbake : '/';
}

/** Til innloggingen, og hit igjen etterpå. Sidelastingen tømmer minnet. */
export function gaaTilInnlogging(): void {
  const her = location.pathname + location.search + location.hash;
  location.assign(her === '/' ? '/logg-inn' : `/logg-inn?tilbake=${encodeURIComponent(her)}`);
}
