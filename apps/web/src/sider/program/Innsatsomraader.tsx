import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { ArchiveInnsatsomraadeDocument, type InnsatsomraadeFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Kilde } from '../../ui/Kilde.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Arkiverte } from './Arkiverte.tsx';
import { Arkivknapp } from './Arkivknapp.tsx';
import { Programdel } from './Programdel.tsx';
import { kan, type SatsingProps } from './satsing.ts';

const Innsatsomraadeskjema = lat(() => import('./Innsatsomraadeskjema.tsx').then((fil) => fil.Innsatsomraadeskjema));

export function Innsatsomraader({ satsing }: SatsingProps) {
  const { program } = useTekst();
  const programskjema = useSidetekst('programskjema');
  const rom = useRom().arbeidsrom.kode;
  const arkiver = useHandling(ArchiveInnsatsomraadeDocument);
  const gjeldende = satsing.innsatsomraader.filter(({ arkivert }) => !arkivert);
  const arkiverte = satsing.innsatsomraader.filter(({ arkivert }) => arkivert);
  const arkivknapp = ({ id, versjon, navn, arkivert }: InnsatsomraadeFragment) => kan(satsing, 'archiveInnsatsomraade') && (
    <Arkivknapp navn={navn} arkivert={arkivert} gjoer={(naa = versjon) => arkiver({ id, versjon: naa, arkivert: !arkivert })} />
  );
  return (
    <Programdel<InnsatsomraadeFragment>
      id="innsatsomraader" tittel={program.innsatsomraader.tittel} nytt={kan(satsing, 'createInnsatsomraade') && program.innsatsomraader.nytt}
      vindustittel={(ett) => (ett ? programskjema.innsatsomraade.endre(ett.navn) : programskjema.innsatsomraade.nytt)}
      skjema={(ett, lukk) => <Innsatsomraadeskjema innsatsomraade={ett} lukk={lukk} />}
    >
      {(rediger) => (
        <>
          {gjeldende.length === 0 && <Paragraph>{program.innsatsomraader.ingen}</Paragraph>}
          <ul className="programliste">
            {gjeldende.map((ett) => (
              <li key={ett.id}>
                <article className="programrad">
                  <div className="programradtittel">
                    <Heading level={3} data-size="2xs">{ett.navn} <Oppdiktet er={ett.oppdiktet} /></Heading>
                    <span className="radvalg">{kan(satsing, 'updateInnsatsomraade') && rediger(ett, ett.navn)}{arkivknapp(ett)}</span>
                  </div>
                  {ett.beskrivelse && <p>{ett.beskrivelse}</p>}
                  <Punkter punkter={ett.punkter} />
                  <p><Lenke to="/$rom/tiltak" params={{ rom }} search={{ innsatsomraade: ett.id }}>{program.maal.tiltak(ett.antallTiltak)}<span className="ds-sr-only"> {program.innsatsomraader.i(ett.navn)}</span></Lenke></p>
                  <Kilde kilde={ett.kilde} />
                </article>
              </li>
            ))}
          </ul>
          <Arkiverte antall={arkiverte.length}><ul className="punkter">{arkiverte.map((ett) => <li key={ett.id}>{ett.navn} {arkivknapp(ett)}</li>)}</ul></Arkiverte>
        </>
      )}
    </Programdel>
  );
}
