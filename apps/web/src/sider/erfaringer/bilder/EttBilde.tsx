import { Button, Tag } from '@digdir/designsystemet-react';
import { ArrowDownIcon, ArrowUpIcon, PencilIcon, TrashIcon } from '@navikt/aksel-icons';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { visDag } from '../../../ui/dato.ts';
import type { Bilde } from './Bildeskjema.tsx';

interface Valg { bilde: Bilde; kan: boolean; kanSamtykke: boolean; plass: number; antall: number; rediger: () => void; samtykke: () => void; trekk: () => void; flytt: (plass: number) => void; bytt: () => void }

/** Ett bilde i utkastet, det som står om det, og det en kan gjøre med det. */
export function EttBilde({ bilde, kan, kanSamtykke, plass, antall, rediger, samtykke, trekk, flytt, bytt }: Valg) {
  const tekst = useSidetekst('erfaringsbilde');
  const { altTekst, bildetekst, samtykkeTil, kanAapnes, bredde, hoeyde, url, hinder, arkivert, trukket } = bilde;
  if (trukket) return <p className="dempet">{tekst.trukket(visDag(trukket))}</p>;
  const hva = altTekst ?? tekst.utenTekst;
  return (
    <>
      <div className="bilderad">
        {url && <img src={url} alt={hva} width={bredde} height={hoeyde} loading="lazy" decoding="async" />}
        <div className="radinnhold">
          <p>{hva}</p>
          {bildetekst && <p className="dempet">{bildetekst}</p>}
          <p className="dempet">{tekst.samtykke[bilde.samtykke]}.{samtykkeTil && hinder !== 'utloept' && ` ${tekst.gjelderTil(visDag(samtykkeTil))}`} {kanAapnes ? tekst.forAlle : tekst.bareNettverket}</p>
          {hinder === 'utloept' && samtykkeTil && <p><Tag data-color="warning" variant="outline">{tekst.hinder.utloept}</Tag> {tekst.utloept(visDag(samtykkeTil))}</p>}
        </div>
      </div>
      {kan && (
        <div className="radvalg skjul-paa-papir">
          {arkivert ? <Button variant="tertiary" data-size="sm" aria-label={tekst.hentFramHva(hva)} onClick={bytt}>{tekst.hentFram}</Button> : (
            <>
              <Button icon variant="tertiary" data-size="sm" aria-label={tekst.redigerHva(hva)} onClick={rediger}><PencilIcon aria-hidden /></Button>
              {plass > 1 && <Button icon variant="tertiary" data-size="sm" aria-label={tekst.frem(hva)} onClick={() => flytt(plass - 1)}><ArrowUpIcon aria-hidden /></Button>}
              {plass < antall && <Button icon variant="tertiary" data-size="sm" aria-label={tekst.bak(hva)} onClick={() => flytt(plass + 1)}><ArrowDownIcon aria-hidden /></Button>}
              <Button icon variant="tertiary" data-color="neutral" data-size="sm" aria-label={tekst.bort(hva)} onClick={bytt}><TrashIcon aria-hidden /></Button>
              {kanSamtykke && <Button variant="tertiary" data-size="sm" aria-label={tekst.endreSamtykkeHva(hva)} onClick={samtykke}>{tekst.endreSamtykke}</Button>}
            </>
          )}
          {kanSamtykke && <Button variant="tertiary" data-color="danger" data-size="sm" aria-label={tekst.trekkHva(hva)} onClick={trekk}>{tekst.trekk}</Button>}
        </div>
      )}
    </>
  );
}
