import { Navigate, useParams } from '@tanstack/react-router';
import { OekonomiAarDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { iAar } from '../../ui/dato.ts';
import { PENGETYPER } from './pengetyper.ts';

/** Siste år det er penger å vise for, uten å hoppe fram til et budsjett ingen har begynt på. */
export function SisteAar() {
  const { rom } = useParams({ from: '/$rom/oekonomi' });
  const naa = iAar();
  const spoerring = useSpoerring(OekonomiAarDocument, { aar: naa }, PENGETYPER);
  return (
    <Tilgang krever="oekonomi.les">
      <Hentet spoerring={spoerring} velg={({ oekonomi }) => oekonomi.alleAar}>
        {(alle) => <Navigate to="/$rom/oekonomi/$aar" params={{ rom, aar: String(alle.findLast((aar) => aar <= naa) ?? alle[0] ?? naa) }} replace />}
      </Hentet>
    </Tilgang>
  );
}
