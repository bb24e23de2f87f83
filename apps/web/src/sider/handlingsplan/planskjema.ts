import type { ComponentType } from 'react';
import { hentSidetekst } from '../../tekst/sidetekst.ts';
import { lat } from '../../ui/lat.ts';

/** Et skjema, og ordene i det: siden vises uten å vente på dem. */
export const planskjema = <P extends object>(hent: () => Promise<ComponentType<P>>) => lat(() => Promise.all([hent(), hentSidetekst('handlingsplanskjema')]).then(([del]) => del));
