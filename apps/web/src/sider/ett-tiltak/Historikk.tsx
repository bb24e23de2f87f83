import { Paragraph } from '@digdir/designsystemet-react';
import type { TiltakFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../../ui/dato.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** Statusens vei, det nyeste først. */
export function Historikk({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett, utsattTil }, ord } = useTekst();
  const nyestFoerst = [...tiltak.historikk].sort((a, b) => b.tid.localeCompare(a.tid));
  return (
    <Seksjon tittel={ett.historikk}>
      {nyestFoerst.length === 0 && <Paragraph>{ett.ingenHistorikk}</Paragraph>}
      <ol className="tidslinje">
        {nyestFoerst.map((endring) => (
          <li key={endring.id}>
            <p>
              {ett.statusEndret(endring.fraStatus && ord.status[endring.fraStatus], ord.status[endring.tilStatus])}
              {endring.nyDato && ` ${utsattTil(visTidsangivelse(endring.nyDato))}`}
              {endring.aarsakKode && `. ${[ord.aarsak[endring.aarsakKode], endring.aarsak].filter(Boolean).join(': ')}`}
            </p>
            <p className="dempet">{endring.hvem ?? ett.lestInn}, <time dateTime={endring.tid}>{visDag(endring.tid)}</time></p>
          </li>
        ))}
      </ol>
    </Seksjon>
  );
}
