import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { MineInnsynDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Evaluatorens forside: hvem har åpnet, og hvor lenge? */
export function MineTilganger() {
  const { evaluering: tekst } = useSidetekst('felles');
  const rommene = useSidetekst('innsyn');
  const { skall } = useTekst();
  const spoerring = useSpoerring(MineInnsynDocument, {}, 'Innsynskommune');
  return (
    <>
      <Sidetittel tittel={tekst.tittel}><Paragraph variant="long">{skall.romforklaring.evaluering}</Paragraph><Lenke to="/evaluering/funn">{tekst.tilFunnene}</Lenke></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.mineInnsyn}>
        {(kommuner) => (kommuner.length === 0 ? (
          <Tom tittel={tekst.tom} tekst={tekst.tomTekst}>
            <Paragraph>{tekst.imens}</Paragraph>
            <Lenke to="/evaluering/ordliste">{tekst.tilOrdlista}</Lenke>
          </Tom>
        ) : (
          <>
            <Paragraph variant="long">{tekst.ingress}</Paragraph>
            <ul className="romliste">
              {kommuner.map((kommune) => (
                <li key={kommune.kommunenummer} className="romkort" data-romtype="evaluering">
                  <Heading level={2} data-size="xs"><Lenke to="/$rom/program" params={{ rom: kommune.kommunenummer }} className="ds-link romlenke">{kommune.navn}</Lenke></Heading>
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
        ))}
      </Hentet>
    </>
  );
}
