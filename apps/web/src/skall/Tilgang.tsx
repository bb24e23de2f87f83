import type { ReactNode } from 'react';
import type { Permission } from '#libs/contracts';
import { Feilside } from '../sider/feil/Feilside.tsx';
import { useTekst } from '../tekst/tekst.tsx';
import { useKan } from '../tilgang/rom.tsx';

/** En side rollen ikke gir adgang til, sier det i ord i stedet for å spørre serveren og få nei. */
export function Tilgang({ krever, children }: { krever: Permission; children: ReactNode }) {
  const { skall: { feilside } } = useTekst();
  return useKan(krever) ? children : <Feilside tittel={feilside.ikkeTilgang} tekst={feilside.ikkeTilgangTekst} til="/" lenke={feilside.tilForsiden} />;
}
