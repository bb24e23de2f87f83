import { Button } from '@digdir/designsystemet-react';
import { ArchiveIcon, PencilIcon } from '@navikt/aksel-icons';
import type { Filtype } from '#libs/contracts';
import type { VedleggFragment } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../dato.ts';
import { Kilde } from '../Kilde.tsx';
import { Oppdiktet } from '../Oppdiktet.tsx';
import { visStoerrelse } from '../stoerrelse.ts';

/** Tittelen er lenken til fila. Under står hva slags fil det er, så en vet det før en henter den. */
export function EttVedlegg({ vedlegg, rediger, arkiver }: { vedlegg: VedleggFragment; rediger: () => void; arkiver: () => void }) {
  const { ui, vedlegg: tekst } = useTekst();
  const { tittel, filnavn, type, stoerrelse, lastetOpp, lastetOppAv, url, arkivert, handlinger } = vedlegg;
  const typenavn = type in tekst.filtype ? tekst.filtype[type as Filtype] : tekst.ukjentType;
  return (
    <>
      <div className="radinnhold">
        <a className="ds-link" href={url} download title={tekst.filnavn(filnavn)}>{tittel}</a>
        <p className="dempet">{tekst.om(typenavn, visStoerrelse(stoerrelse), visDag(lastetOpp as string), lastetOppAv)} <Oppdiktet er={vedlegg.oppdiktet} /></p>
        <Kilde kilde={vedlegg.kilde} />
      </div>
      <div className="radvalg skjul-paa-papir">
        {handlinger.includes('updateVedlegg') && !arkivert && (
          <Button icon variant="tertiary" data-size="sm" aria-label={ui.redigerHva(tittel)} onClick={rediger}><PencilIcon aria-hidden /></Button>
        )}
        {handlinger.includes('archiveVedlegg') && (arkivert
          ? <Button variant="tertiary" data-color="neutral" data-size="sm" aria-label={ui.hentTilbakeHva(tittel)} onClick={arkiver}>{ui.hentTilbake}</Button>
          : <Button icon variant="tertiary" data-color="neutral" data-size="sm" aria-label={ui.arkiverHva(tittel)} onClick={arkiver}><ArchiveIcon aria-hidden /></Button>)}
      </div>
    </>
  );
}
