import { cacheExchange, Client, fetchExchange, mapExchange } from '@urql/core';
import { feilFra } from './feil.ts';
import { fetchMedFrist, forespoersel } from './forespoersel.ts';
import { nettBorte, oektUtloept } from './signal.ts';

/** Ser på hvert svar: er nettet borte, eller er økten utløpt? Sidene skal slippe å spørre. */
const vakt = mapExchange({
  onResult({ error }) {
    const kode = error ? feilFra(error).kode : null;
    nettBorte.sett(kode === 'NETWORK');
    if (kode === 'UNAUTHENTICATED') oektUtloept.sett(true);
  },
});

/** En klient per rom. Den kastes når rommet byttes, så ingenting derfra kan vises i neste. */
export function lagKlient(rom: string | null): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [vakt, cacheExchange, fetchExchange],
    fetch: fetchMedFrist,
    fetchOptions: () => forespoersel(rom),
  });
}
