import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { PaperclipIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { godtatteEndelser } from '#libs/contracts';
import { useTekst } from '../../tekst/tekst.tsx';
import type { useOpplasting, PaaVei } from './useOpplasting.ts';

/** Knappen, og filene på vei inn under den. */
export function Opplasting({ opplasting, til, hint }: { opplasting: ReturnType<typeof useOpplasting>; til: string | undefined; hint: boolean }) {
  const { vedlegg } = useTekst();
  const velger = useRef<HTMLInputElement>(null);
  const { filer, leggTil } = opplasting;
  return (
    <div className="opplasting skjul-paa-papir">
      <Button variant={til ? 'tertiary' : 'secondary'} data-size="sm" onClick={() => velger.current?.click()} aria-label={til ? vedlegg.leggVedTil(til) : undefined}>
        <PaperclipIcon aria-hidden />{vedlegg.leggVed}
      </Button>
      <input
        ref={velger} type="file" multiple accept={godtatteEndelser} hidden aria-hidden tabIndex={-1}
        onChange={({ target }) => { leggTil(target.files ?? []); target.value = ''; }}
      />
      {hint && <p className="dempet">{vedlegg.hint}</p>}
      {filer.length > 0 && <ul className="paa-vei">{filer.map((fil) => <li key={fil.noekkel}><EnPaaVei paaVei={fil} opplasting={opplasting} /></li>)}</ul>}
    </div>
  );
}

function EnPaaVei({ paaVei: { noekkel, fil: { name }, andel, feil, kanProeves }, opplasting: { fjern, proevIgjen } }: { paaVei: PaaVei; opplasting: ReturnType<typeof useOpplasting> }) {
  const { ui, vedlegg } = useTekst();
  if (feil) {
    return (
      <Alert data-color="danger" role="alert" className="filfeil">
        <Paragraph>{feil}</Paragraph>
        <div className="radvalg">
          {kanProeves && <Button variant="secondary" data-color="neutral" data-size="sm" aria-label={vedlegg.proevIgjen(name)} onClick={() => proevIgjen(noekkel)}>{ui.proevIgjen}</Button>}
          <Button icon variant="tertiary" data-color="neutral" data-size="sm" aria-label={vedlegg.fjernMelding(name)} onClick={() => fjern(noekkel)}><XMarkIcon aria-hidden /></Button>
        </div>
      </Alert>
    );
  }
  const prosent = Math.round((andel ?? 0) * 100);
  return (
    <div className="fremdrift">
      <span>{andel === null ? vedlegg.venter(name) : andel < 1 ? vedlegg.sender(name, prosent) : vedlegg.lagrer(name)}</span>
      <Button icon variant="tertiary" data-color="neutral" data-size="sm" aria-label={vedlegg.avbryt(name)} onClick={() => fjern(noekkel)}><XMarkIcon aria-hidden /></Button>
      <progress max={100} value={prosent} aria-label={vedlegg.fremdrift(name)} />
    </div>
  );
}
