import { Paragraph } from '@digdir/designsystemet-react';
import { ProgramDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Arbeidsmaate } from './Arbeidsmaate.tsx';
import { Dokumenter } from './Dokumenter.tsx';
import { Innholdsliste } from './Innholdsliste.tsx';
import { Innsatsomraader } from './Innsatsomraader.tsx';
import { Maalene } from './Maalene.tsx';
import { OmSatsingen } from './OmSatsingen.tsx';
import { Omraader } from './Omraader.tsx';
import { Perioder } from './Perioder.tsx';
import { Ramme } from './Ramme.tsx';
import { Roller } from './Roller.tsx';
import { harOppdiktet } from './satsing.ts';
import { Suksess } from './Suksess.tsx';
import { Utfordringer } from './Utfordringer.tsx';

/** Hva har vi lovet? */
export function Program() {
  const { program } = useTekst();
  const romnavn = useRomnavn();
  const spoerring = useSpoerring(ProgramDocument, {}, 'Satsing Omraade Innsatsomraade Maal Styringsdokument Tiltak');
  const satsing = spoerring.data?.satsing;
  return (
    <Tilgang krever="program.les">
      <Sidetittel tittel={program.tittel} sted={romnavn(useRom().arbeidsrom)}>
        <Paragraph variant="long">{program.ingress}</Paragraph>
        {satsing && <OppdiktetForklart er={harOppdiktet(satsing)} />}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.satsing} linjer={16}>
        {(funnet) => (!funnet ? <Tom tittel={program.ingenSatsing} tekst={program.ingenSatsingTekst} /> : (
          <div className="med-innhold">
            <Innholdsliste satsing={funnet.navn} />
            <div>
              <OmSatsingen satsing={funnet} />
              <Maalene satsing={funnet} />
              <Innsatsomraader satsing={funnet} />
              <Omraader satsing={funnet} />
              <Perioder satsing={funnet} />
              <Ramme satsing={funnet} />
              <Dokumenter satsing={funnet} />
              <Roller roller={funnet.roller} />
              <Arbeidsmaate metoder={funnet.metoder} />
              <Suksess satsing={funnet} />
              <Utfordringer utfordringer={funnet.utfordringer} />
              <Kilde kilde={funnet.kilde} />
            </div>
          </div>
        ))}
      </Hentet>
    </Tilgang>
  );
}
