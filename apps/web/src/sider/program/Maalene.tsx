import { ArchiveMaalDocument, type MaalFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { lat } from '../../ui/lat.ts';
import { Tom } from '../../ui/Tom.tsx';
import { Arkiverte } from './Arkiverte.tsx';
import { Arkivknapp } from './Arkivknapp.tsx';
import { Maal } from './Maal.tsx';
import { Programdel } from './Programdel.tsx';
import { kan, type SatsingProps } from './satsing.ts';

const Maalskjema = lat(() => import('./Maalskjema.tsx').then((fil) => fil.Maalskjema));

/** Målene som setninger, hvert med innsatsområdene det hører til og veien til tiltakene. */
export function Maalene({ satsing }: SatsingProps) {
  const { program: { maal } } = useTekst();
  const programskjema = useSidetekst('programskjema');
  const arkiver = useHandling(ArchiveMaalDocument);
  const gjeldende = satsing.maal.filter(({ arkivert }) => !arkivert);
  const arkiverte = satsing.maal.filter(({ arkivert }) => arkivert);
  const arkivknapp = ({ id, versjon, navn, arkivert }: MaalFragment) => kan(satsing, 'archiveMaal') && (
    <Arkivknapp navn={navn} arkivert={arkivert} gjoer={(naa = versjon) => arkiver({ id, versjon: naa, arkivert: !arkivert })} />
  );
  return (
    <Programdel<MaalFragment>
      id="maal" tittel={maal.tittel} nytt={kan(satsing, 'createMaal') && maal.nytt} vindustittel={(ett) => (ett ? programskjema.maal.endre(ett.navn) : programskjema.maal.nytt)}
      skjema={(ett, lukk) => <Maalskjema maal={ett} innsatsomraader={satsing.innsatsomraader} lukk={lukk} />}
    >
      {(rediger) => (
        <>
          {gjeldende.length === 0 && <Tom nivaa={3} tittel={maal.ingen} tekst={maal.ingenTekst} />}
          <ol className="programliste">
            {gjeldende.map((ett) => (
              <li key={ett.id}><Maal maal={ett} innsatsomraader={satsing.innsatsomraader} valg={<>{kan(satsing, 'updateMaal') && rediger(ett, ett.navn)}{arkivknapp(ett)}</>} /></li>
            ))}
          </ol>
          <Arkiverte antall={arkiverte.length}><ul className="punkter">{arkiverte.map((ett) => <li key={ett.id}>{ett.navn} {arkivknapp(ett)}</li>)}</ul></Arkiverte>
        </>
      )}
    </Programdel>
  );
}
