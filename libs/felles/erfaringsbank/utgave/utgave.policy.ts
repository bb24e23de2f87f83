import type { BildeRad } from '../bilde/erfaringsbilde.query.ts';
import type { Innholdsrad } from '../innhold.ts';
import type { VedleggRad } from '../vedlegg/erfaringsvedlegg.query.ts';

/** Det en utgave viser: feltene, og det som hører til. */
export interface Vist { innhold: Innholdsrad; bilder: readonly BildeRad[]; vedlegg: readonly VedleggRad[] }

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const shown = (bilder: readonly BildeRad[]) => bilder.map(({ id, altTekst, bildetekst }) => [id, altTekst, bildetekst]);
const titles = (vedlegg: readonly VedleggRad[]) => vedlegg.map(({ id, tittel }) => [id, tittel]);

/** Navnene på feltene som er annerledes enn i utgaven før, i den rekkefølgen de står. Et bilde eller vedlegg som er trukket, er ingen endring: det er borte i begge. */
export function changedFields(foer: Vist, naa: Vist): string[] {
  const felt = [...new Set([...Object.keys(naa.innhold), ...Object.keys(foer.innhold)])] as (keyof Innholdsrad)[];
  return [...felt.filter((navn) => !same(foer.innhold[navn], naa.innhold[navn])), ...(same(shown(foer.bilder), shown(naa.bilder)) ? [] : ['bilder']),
    ...(same(titles(foer.vedlegg), titles(naa.vedlegg)) ? [] : ['vedlegg'])];
}
