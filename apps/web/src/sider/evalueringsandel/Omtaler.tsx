import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { AvtaleomtalerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** Avtalene i nettverket vi ikke er part i: at de finnes, hva de er til for, og når. `ellers` når det ikke er noen. */
export function Omtaler({ ellers = null }: { ellers?: ReactNode }) {
  const tekst = useSidetekst('evaluering');
  const { data } = useSpoerring(AvtaleomtalerDocument, {}, 'Evalueringsavtaler Avtaleomtale');
  if (!data) return null;
  const { omtaler } = data.evalueringsavtaler;
  if (omtaler.length === 0) return ellers;
  return (
    <Seksjon tittel={ellers ? tekst.avtalene : tekst.omtaler}>
      {!ellers && <Paragraph variant="long">{tekst.omtalerTekst}</Paragraph>}
      <ul className="ubundet">
        {omtaler.map(({ id, navn, formaal, fra, til, oppdiktet }) => (
          <li key={id} className="klar-plan">
            <div>
              <Heading level={3} data-size="2xs">{navn} <Oppdiktet er={oppdiktet} /></Heading>
              {formaal && <Paragraph variant="long">{formaal}</Paragraph>}
              <Paragraph className="dempet">{tekst.fraTil(visDag(fra), visDag(til))}</Paragraph>
            </div>
          </li>
        ))}
      </ul>
    </Seksjon>
  );
}
