import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { MinKommuneFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Hvem har åpnet, og hvor lenge? */
export function MineTilganger({ kommuner }: { kommuner: readonly MinKommuneFragment[] }) {
  const { evaluering: tekst } = useSidetekst('felles');
  const rommene = useSidetekst('innsyn');
  if (kommuner.length === 0) {
    return (
      <Tom nivaa={3} tittel={tekst.tom} tekst={tekst.tomTekst}>
        <Paragraph>{tekst.imens}</Paragraph>
        <Lenke to="/evaluering/ordliste">{tekst.tilOrdlista}</Lenke>
      </Tom>
    );
  }
  return (
    <>
      <Paragraph variant="long">{tekst.ingress}</Paragraph>
      <ul className="romliste">
        {kommuner.map((kommune) => (
          <li key={kommune.kommunenummer} className="romkort" data-romtype="evaluering">
            <Heading level={3} data-size="xs"><Lenke to="/$rom/program" params={{ rom: kommune.kommunenummer }} className="ds-link romlenke">{kommune.navn}</Lenke></Heading>
            {kommune.satsing && <Paragraph>{kommune.satsing}</Paragraph>}
            {kommune.aapninger.map((aapning) => (
              <Paragraph key={`${aapning.avtalerom} ${aapning.innsynsrom.join()} ${aapning.fra}`}>
                {aapning.innsynsrom.map((rom) => rommene.rom[rom]).join(', ')}{(aapning.aarFra !== null || aapning.aarTil !== null) && ` · ${rommene.aarene(aapning.aarFra, aapning.aarTil)}`}
                <span className="dempet andelslinje">{tekst.tilOgMed(visDag(aapning.til))}{aapning.forlenget && ` · ${rommene.forlenget}`}</span>
              </Paragraph>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
