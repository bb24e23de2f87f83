import { Paragraph } from '@digdir/designsystemet-react';
import type { EnErfaringFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { visStoerrelse } from '../../ui/stoerrelse.ts';

/** Dokumentene til en erfaring. Tittelen er lenken; under står hva slags fil det er, så en vet det før en henter den. */
export function Vedleggene({ vedlegg, trukneVedlegg }: Pick<EnErfaringFragment, 'vedlegg' | 'trukneVedlegg'>) {
  const tekst = useSidetekst('erfaringsvedlegg');
  const { vedlegg: { filtype } } = useTekst();
  if (vedlegg.length + trukneVedlegg === 0) return null;
  return (
    <Seksjon tittel={tekst.tittel}>
      {vedlegg.length > 0 && <ul className="rader">{vedlegg.map(({ id, tittel, type, stoerrelse, url }) => <li key={id}><div className="radinnhold"><a className="ds-link" href={url} download>{tittel}</a><p className="dempet">{tekst.om(filtype[type], visStoerrelse(stoerrelse))}</p></div></li>)}</ul>}
      {trukneVedlegg > 0 && <Paragraph className="dempet">{tekst.trukne(trukneVedlegg)}</Paragraph>}
    </Seksjon>
  );
}
