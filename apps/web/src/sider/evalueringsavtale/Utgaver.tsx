import { Tag } from '@digdir/designsystemet-react';
import type { EnAvtaleFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { tilAvtalen } from './avtaleadresser.ts';
import { statusfarge } from './statusfarge.ts';

/** Hva som var nytt i hver utgave, og veien til den. */
export function Utgaver({ avtale: { id, utgaver, vist } }: { avtale: EnAvtaleFragment }) {
  const tekst = useSidetekst('evaluering');
  const { arbeidsrom } = useRom();
  return (
    <Seksjon tittel={tekst.utgaver}>
      <ul className="punkter">
        {utgaver.map(({ utgave, status, endring, sendt }) => (
          <li key={utgave}>
            {utgave === vist.utgave ? <strong>{tekst.utgave(utgave)} ({tekst.visesNaa.toLowerCase()})</strong>
              : <Lenke {...tilAvtalen(arbeidsrom, id)} search={{ utgave }}>{tekst.visUtgave(utgave)}</Lenke>}
            {' '}<Tag data-color={statusfarge[status]} variant="outline" data-size="sm">{tekst.status[status]}</Tag> {sendt ? tekst.sendtDag(visDag(sendt)) : tekst.ikkeSendt}{endring && `. ${endring}`}
          </li>
        ))}
      </ul>
    </Seksjon>
  );
}
