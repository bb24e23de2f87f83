import type { TiltakFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../../ui/dato.ts';
import { Statusmerke } from '../../ui/Statusmerke.tsx';

/** Status med dato og årsak, og det som er sagt om den. */
export function Status({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett, utsattTil }, ord } = useTekst();
  const sist = tiltak.historikk.reduce<string | null>((nyest, { tid }) => (nyest === null || tid > nyest ? tid : nyest), null);
  const aarsak = tiltak.aarsakKode && [ord.aarsak[tiltak.aarsakKode], tiltak.aarsak].filter(Boolean).join(': ');
  return (
    <div className="status">
      <p>
        <Statusmerke status={tiltak.status} />
        {tiltak.status === 'utsatt' && tiltak.utsattTil && <> {utsattTil(visTidsangivelse(tiltak.utsattTil))}</>}
        {sist && <span className="dempet"> {ett.siden(visDag(sist))}</span>}
      </p>
      {aarsak && <p>{aarsak.replace(/\.$/, '')}.</p>}
      {tiltak.statusMerknad && <p>{tiltak.statusMerknad}</p>}
    </div>
  );
}
