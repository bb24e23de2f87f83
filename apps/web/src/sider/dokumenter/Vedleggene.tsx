import { Paragraph } from '@digdir/designsystemet-react';
import { filtyper, type Filtype } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../../ui/dato.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { visStoerrelse } from '../../ui/stoerrelse.ts';
import type { Dokumentdag } from './dokumentutvalg.ts';
import { Uvisst } from './Uvisst.tsx';

/** Filene som var lagt inn. En fil endres aldri, så den er slik den var. */
export function Vedleggene({ vedlegg }: { vedlegg: NonNullable<Dokumentdag['vedlegg']> }) {
  const tekst = useSidetekst('dokumenter');
  const { vedlegg: ord } = useTekst();
  return (
    <Seksjon tittel={tekst.vedlegg}>
      {vedlegg.length === 0 && <Paragraph>{tekst.ingenVedlegg}</Paragraph>}
      <ul className="rader">
        {vedlegg.map(({ id, tittel, filnavn, type, stoerrelse, lastetOpp, ved, rettet, url, usikkert, oppdiktet }) => (
          <li key={id}>
            <div className="radinnhold">
              <a className="ds-link" href={url} download title={ord.filnavn(filnavn)}>{tittel}</a> <Oppdiktet er={oppdiktet} />
              <p className="dempet">{ord.om(type in filtyper ? filtyper[type as Filtype].navn : ord.ukjentType, visStoerrelse(stoerrelse), visDag(lastetOpp), null)} {ved && tekst.ved(ved)} {rettet && tekst.rettet}</p>
              <Uvisst grunn={usikkert} />
            </div>
          </li>
        ))}
      </ul>
    </Seksjon>
  );
}
