import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { ErfaringsdelingsutkastQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** Det som bør ses over før noe går ut. Det stanser ingenting. */
export function SeOver({ funn }: { funn: ErfaringsdelingsutkastQuery['erfaringsdelingsutkast']['seOver'] }) {
  const { felter, forhaand } = useSidetekst('erfaring');
  if (funn.length === 0) return null;
  return (
    <Alert data-color="warning">
      <Paragraph>{forhaand.seOver}:</Paragraph>
      <ul className="punkter">{funn.map(({ felt, slag, funn: ordene }) => <li key={felt + slag}>{felter[felt as keyof typeof felter] ?? felt}: «{ordene}». {forhaand.slag[slag]}.</li>)}</ul>
    </Alert>
  );
}
