import { Heading } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { StyringsdokumentFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Vedleggsliste } from '../../ui/vedlegg/Vedleggsliste.tsx';

/** En avtale inngås, en programbeskrivelse vedtas. En dato som ikke er oppgitt, sies som det. */
export function Dokument({ dokument, valg }: { dokument: StyringsdokumentFragment; valg: ReactNode }) {
  const { program: { dokumenter }, ord } = useTekst();
  const { type, status, dato, vedtattAv, saksnummer } = dokument;
  const datert = dato && visTidsangivelse(dato);
  const naar = type === 'intensjonsavtale'
    ? (datert ? dokumenter.inngaatt(datert) : dokumenter.inngaattUtenDato)
    : status === 'utkast' ? (datert ? dokumenter.datert(datert) : null) : (datert ? dokumenter.vedtatt(datert) : dokumenter.vedtattUtenDato);
  const hvem = vedtattAv ? dokumenter.vedtattAv(vedtattAv) : type === 'programbeskrivelse' && status !== 'utkast' ? dokumenter.vedtattAvUkjent : null;
  // En avtale inngås; «vedtatt» sier ikke mer. Mangler både dato og organ, holder det å si det én gang.
  const inngaatt = type === 'intensjonsavtale' && status === 'vedtatt';
  const ukjent = type === 'programbeskrivelse' && status !== 'utkast' && !datert && !vedtattAv;
  return (
    <article className="programrad">
      <div className="programradtittel">
        <Heading level={3} data-size="2xs">{dokument.tittel} <Oppdiktet er={dokument.oppdiktet} /></Heading>
        <span className="radvalg">{valg}</span>
      </div>
      <p className="dempet">{ord.dokumenttype[type]}, {dokumenter.utgave(dokument.utgave)}.{inngaatt ? '' : ` ${ord.dokumentstatus[status]}.`}</p>
      <p>{[...(ukjent ? [dokumenter.vedtakUkjent] : [naar, hvem]), saksnummer && dokumenter.sak(saksnummer)].filter(Boolean).join(', ')}</p>
      {dokument.sammendrag && <p className="lesetekst">{dokument.sammendrag}</p>}
      <Opplysninger rader={[[dokumenter.parter, dokument.parter.length > 0 && <Punkter punkter={dokument.parter} />]]} />
      <Kilde kilde={dokument.kilde} />
      <Vedleggsliste gjelder={{ styringsdokumentId: dokument.id }} innfelt={dokument.tittel} />
    </article>
  );
}
