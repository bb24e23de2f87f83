import { Paragraph } from '@digdir/designsystemet-react';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import type { Funnsteg } from './funntyper.ts';

/** Det steget gjelder, med sine egne ord: den som har mange funn, skal se at det er det rette. */
export function Stegsak({ steg }: { steg: Funnsteg }) {
  const tekst = useSidetekst('funn');
  const belegg = ({ sitat, antall, slag, periode }: Extract<Funnsteg, { slag: 'fjernBelegg' }>['belegg']) => (sitat ? `«${sitat.tekst}»` : tekst.feltarbeid(antall!, tekst.beleggslag[slag], visTidsangivelse(periode!)));
  return <Paragraph variant="long"><strong>{steg.slag === 'fjernBelegg' ? belegg(steg.belegg) : 'funn' in steg ? steg.utgave.tittel : steg.anbefaling.tekst}</strong></Paragraph>;
}
