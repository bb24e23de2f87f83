import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { ErfaringsdelingsutkastQuery } from '../../../generated/graphql.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { visDag } from '../../../ui/dato.ts';

type Utkast = ErfaringsdelingsutkastQuery['erfaringsdelingsutkast'];

const setning = (tekst: string) => (/[.!?…]$/.test(tekst) ? tekst : `${tekst}.`);

/** Hvilke bilder som går ut, sagt med ord, og hvilke som blir igjen. */
export function Bildeutvalg({ gaarUt, blirIgjen }: { gaarUt: Utkast['bilder']; blirIgjen: Utkast['bilderSomBlirIgjen'] }) {
  const tekst = useSidetekst('erfaringsbilde');
  if (gaarUt.length + blirIgjen.length === 0) return null;
  return (
    <Alert data-color="info" className="bildeutvalg">
      <Paragraph>{tekst.gaarUt(gaarUt.length)}</Paragraph>
      {gaarUt.length > 0 && <ul className="punkter">{gaarUt.map(({ id, altTekst, bildetekst, samtykkeTil }) => <li key={id}>{[setning(altTekst), bildetekst && tekst.under(setning(bildetekst)), samtykkeTil && tekst.gjelderTil(visDag(samtykkeTil))].filter(Boolean).join(' ')}</li>)}</ul>}
      {blirIgjen.length > 0 && <><Paragraph>{tekst.blirIgjen}</Paragraph><ul className="punkter">{blirIgjen.map(({ id, altTekst, hinder }) => <li key={id}>{altTekst ?? tekst.utenTekst} ({tekst.hinder[hinder]})</li>)}</ul></>}
    </Alert>
  );
}
