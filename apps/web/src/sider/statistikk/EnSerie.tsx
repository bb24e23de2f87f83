import { Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { EnBestiltTabellFragment, SerienFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { EnBestiltTabell } from './EnBestiltTabell.tsx';
import { OmTallene } from './OmTallene.tsx';
import { Seriediagram } from './Seriediagram.tsx';
import type { Vindu } from './vindu.ts';

/** En serie: hva den gjelder, tallene, hvor de er fra, og tabellene kommunen selv har bestilt om det samme. Uten tall sies det hva som skal stå her. */
export function EnSerie({ serie, bestilte, aapne }: { serie: SerienFragment; bestilte: EnBestiltTabellFragment[]; aapne: ((vindu: Vindu) => void) | null }) {
  const tekst = useSidetekst('statistikk');
  const tom = serie.linjer.length === 0;
  return (
    <Seksjon tittel={serie.navn}>
      <p><Tag data-color={serie.nivaa === 'grunnkrets' ? 'accent' : 'neutral'}>{tekst.gjelder[serie.nivaa === 'grunnkrets' ? 'omraade' : serie.nivaa]}</Tag></p>
      <Paragraph variant="long">{serie.forklaring}</Paragraph>
      {!tom && <Seriediagram serie={serie} filnavn={serie.kode} />}
      {tom && bestilte.length === 0 && (
        <Tom nivaa={3} tittel={tekst.tom} tekst={serie.nivaa === 'grunnkrets' && serie.hentet ? tekst.tomOmraade : serie.kanHentes ? tekst.tomHentes : tekst.tomFil}>
          {aapne && <><Paragraph>{tekst.bestilt.ellersHer}</Paragraph><Button variant="secondary" data-size="sm" aria-label={tekst.bestilt.lastOppHva(serie.navn)} onClick={() => aapne({ slag: 'ny', serie })}>{tekst.bestilt.lastOpp}</Button></>}
        </Tom>
      )}
      {(!tom || bestilte.length === 0) && <OmTallene serie={serie} />}
      {bestilte.map((tabell) => <EnBestiltTabell key={tabell.id} tabell={tabell} aapne={aapne} />)}
    </Seksjon>
  );
}
