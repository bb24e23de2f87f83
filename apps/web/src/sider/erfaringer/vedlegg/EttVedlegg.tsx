import { Button } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { visDag } from '../../../ui/dato.ts';
import { visStoerrelse } from '../../../ui/stoerrelse.ts';
import { Dokumentfunn } from './Dokumentfunn.tsx';
import type { Eget } from './Vedleggstittel.tsx';

interface Valg { ett: Eget; kan: boolean; kanTrekke: boolean; plass: number; antall: number; rediger: () => void; trekk: () => void; flytt: (plass: number) => void; bytt: () => void }

/** Ett vedlegg i utkastet: det som er tatt bort fra det, det som går ut uten å synes, og det en kan gjøre med det. */
export function EttVedlegg({ ett, kan, kanTrekke, plass, antall, rediger, trekk, flytt, bytt }: Valg) {
  const tekst = useSidetekst('erfaringsvedlegg');
  const { vedlegg: { filtype } } = useTekst();
  const { tittel, type, stoerrelse, url, arkivert, trukket } = ett;
  if (trukket) return <p className="dempet">{tekst.trukket(visDag(trukket))}</p>;
  const hva = tittel ?? '';
  return (
    <>
      <div className="radinnhold">
        {url && <a className="ds-link" href={url} download>{hva}</a>}
        <p className="dempet">{tekst.om(filtype[type], visStoerrelse(stoerrelse))}</p>
        <Dokumentfunn ett={ett} />
      </div>
      {kan && (
        <div className="radvalg skjul-paa-papir">
          {arkivert ? <Button variant="tertiary" data-size="sm" aria-label={tekst.hentFramHva(hva)} onClick={bytt}>{tekst.hentFram}</Button> : (
            <>
              <Button icon variant="tertiary" data-size="sm" aria-label={tekst.redigerHva(hva)} onClick={rediger}><PencilIcon aria-hidden /></Button>
              {plass > 1 && <Button icon variant="tertiary" data-size="sm" aria-label={tekst.frem(hva)} onClick={() => flytt(plass - 1)}><ArrowUpIcon aria-hidden /></Button>}
              {plass < antall && <Button icon variant="tertiary" data-size="sm" aria-label={tekst.bak(hva)} onClick={() => flytt(plass + 1)}><ArrowDownIcon aria-hidden /></Button>}
              <Button icon variant="tertiary" data-color="neutral" data-size="sm" aria-label={tekst.bort(hva)} onClick={bytt}><TrashIcon aria-hidden /></Button>
            </>
          )}
          {kanTrekke && <Button variant="tertiary" data-color="danger" data-size="sm" aria-label={tekst.trekkHva(hva)} onClick={trekk}>{tekst.trekk}</Button>}
        </div>
      )}
    </>
  );
}
