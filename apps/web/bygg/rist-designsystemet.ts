import type { Plugin } from 'vite';

/**
 * Designsystemets React-pakke er merket som om hver fil hadde sidevirkninger, så hele pakken følger med.
 * Den har det ikke; `designsystemet-web` har (den melder inn egne elementer), og må aldri ristes.
 */
export function ristDesignsystemet(): Plugin {
  return {
    name: 'rist-designsystemet',
    enforce: 'pre',
    async resolveId(kilde, importoer, valg) {
      const funnet = await this.resolve(kilde, importoer, { ...valg, skipSelf: true });
      return funnet?.id.includes('/@digdir/designsystemet-react/') ? { ...funnet, moduleSideEffects: false } : funnet;
    },
  };
}
