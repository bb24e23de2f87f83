import { Paragraph } from '@digdir/designsystemet-react';
import type { EnErfaringFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';

/** Bildene til en erfaring, og at noen er fjernet når det er slik. */
export function Bildene({ bilder, fjernedeBilder }: Pick<EnErfaringFragment, 'bilder' | 'fjernedeBilder'>) {
  const tekst = useSidetekst('erfaringsbilde');
  if (bilder.length === 0 && fjernedeBilder === 0) return null;
  return (
    <Seksjon tittel={tekst.tittel}>
      {bilder.length > 0 && (
        <div className="bilder">
          {bilder.map(({ id, altTekst, bildetekst, bredde, hoeyde, url }) => (
            <figure key={id}><img src={url} alt={altTekst} width={bredde} height={hoeyde} loading="lazy" decoding="async" />{bildetekst && <figcaption>{bildetekst}</figcaption>}</figure>
          ))}
        </div>
      )}
      {fjernedeBilder > 0 && <Paragraph className="dempet">{tekst.fjernede(fjernedeBilder)}</Paragraph>}
    </Seksjon>
  );
}
