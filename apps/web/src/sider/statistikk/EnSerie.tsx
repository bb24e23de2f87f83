import { Paragraph, Tag } from '@digdir/designsystemet-react';
import type { EnBestiltTabellFragment, SerienFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { EnBestiltTabell } from './EnBestiltTabell.tsx';
import { OmTallene } from './OmTallene.tsx';
import { Seriediagram } from './Seriediagram.tsx';
import type { Vindu } from './vindu.ts';

/** Det tallene i serien sier noe om. Områdene er satt sammen av grunnkretser. */
export const gjelderFor = ({ nivaa }: Pick<SerienFragment, 'nivaa'>) => (nivaa === 'grunnkrets' ? 'omraade' : nivaa);

/** En serie: hva den gjelder, tallene, hvor de er fra, og tabellene kommunen selv har bestilt om det samme. */
export function EnSerie({ serie, bestilte, aapne }: { serie: SerienFragment; bestilte: EnBestiltTabellFragment[]; aapne: ((vindu: Vindu) => void) | null }) {
  const tekst = useSidetekst('statistikk');
  return (
    <Seksjon tittel={serie.navn}>
      <p><Tag data-color={serie.nivaa === 'grunnkrets' ? 'accent' : 'neutral'}>{tekst.gjelder[gjelderFor(serie)]}</Tag></p>
      <Paragraph variant="long">{serie.forklaring}</Paragraph>
      {serie.linjer.length > 0 && <><Seriediagram serie={serie} filnavn={serie.kode} /><OmTallene serie={serie} /></>}
      {bestilte.map((tabell) => <EnBestiltTabell key={tabell.id} tabell={tabell} aapne={aapne} />)}
    </Seksjon>
  );
}
