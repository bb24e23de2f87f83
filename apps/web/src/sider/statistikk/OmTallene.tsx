import { Paragraph } from '@digdir/designsystemet-react';
import type { SerienFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';

/** Kilde, lisens og dato ved hvert diagram, og bruddene i tallene. */
export function OmTallene({ serie }: { serie: SerienFragment }) {
  const tekst = useSidetekst('statistikk');
  const { kreditering, lisens, hentet, kontrollert, oppdatertHosKilden, filnavn, brudd, linjer } = serie;
  const deler = [
    `${tekst.lisens}: ${lisens}`,
    ...(hentet ? [`${tekst.hentet}: ${filnavn ? tekst.lastetOpp(visDag(hentet), filnavn) : visDag(hentet)}`] : []),
    ...(oppdatertHosKilden ? [`${tekst.oppdatert}: ${visDag(oppdatertHosKilden)}`] : []),
    ...(kontrollert && !filnavn ? [`${tekst.kontrollert}: ${visDag(kontrollert)}`] : []),
  ];
  return (
    <>
      <Paragraph className="dempet">{kreditering}. {deler.join('. ')}.</Paragraph>
      {linjer.length > 0 && brudd.map(({ dag, forklaring, kilde }) => <Paragraph key={dag} className="dempet">{tekst.brudd}, {visDag(dag)}: {forklaring} {kilde}.</Paragraph>)}
    </>
  );
}
