import { Paragraph } from '@digdir/designsystemet-react';
import type { EnDeltRundeFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Spoersmaalene } from '../undersoekelser/Spoersmaalene.tsx';

/** En vernet runde, slik den deles. Den samme tegningen for den som deler og den som leser: det er de samme tallene. */
export function DeltUndersoekelse({ undersoekelse }: { undersoekelse: EnDeltRundeFragment }) {
  const tekst = useSidetekst('undersoekelse');
  const { runde, dato, omraade, metode, kildetekst, grense } = undersoekelse;
  return (
    <div className="delt-innhold">
      <Paragraph><strong>{tekst.runde(tekst.slag[runde], visTidsangivelse(dato))}</strong></Paragraph>
      <Opplysninger rader={[[tekst.omraade, omraade], [tekst.metode, metode], [tekst.kilde, kildetekst]]} />
      <Spoersmaalene runder={[undersoekelse]} grense={grense} nivaa={4} />
    </div>
  );
}
