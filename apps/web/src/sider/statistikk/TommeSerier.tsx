import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { SerienFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { gjelderFor } from './EnSerie.tsx';
import { OmTallene } from './OmTallene.tsx';
import type { Vindu } from './vindu.ts';

const grunner = ['tomOmraade', 'tomHentes', 'tomFil'] as const;
const grunnFor = ({ nivaa, hentet, kanHentes }: SerienFragment): (typeof grunner)[number] => (nivaa === 'grunnkrets' && hentet ? 'tomOmraade' : kanHentes ? 'tomHentes' : 'tomFil');

/** Seriene det ikke finnes tall i ennå, samlet etter hvorfor: grunnen står én gang, og hver serie er en rad med det den kan få. */
export function TommeSerier({ serier, aapne }: { serier: SerienFragment[]; aapne: ((vindu: Vindu) => void) | null }) {
  const tekst = useSidetekst('statistikk');
  return (
    <Seksjon tittel={tekst.tomme(serier.length)}>
      {aapne && <Paragraph variant="long">{tekst.bestilt.ellersHer}</Paragraph>}
      {grunner.map((grunn) => ({ grunn, mine: serier.filter((serie) => grunnFor(serie) === grunn) })).filter(({ mine }) => mine.length > 0).map(({ grunn, mine }) => (
        <div key={grunn} className="kort luft">
          <Paragraph variant="long">{tekst[grunn]}</Paragraph>
          <ul className="rader">
            {mine.map((serie) => (
              <li key={serie.kode}>
                <div className="radinnhold">
                  <Heading level={3} data-size="2xs">{serie.navn} <Tag data-color={serie.nivaa === 'grunnkrets' ? 'accent' : 'neutral'}>{tekst.gjelder[gjelderFor(serie)]}</Tag></Heading>
                  <Paragraph>{serie.forklaring}</Paragraph>
                  <OmTallene serie={serie} />
                  {aapne && <Button variant="secondary" data-size="sm" className="skjul-paa-papir" aria-label={tekst.bestilt.lastOppHva(serie.navn)} onClick={() => aapne({ slag: 'ny', serie })}>{tekst.bestilt.lastOpp}</Button>}
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Seksjon>
  );
}
