import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { TidligereSatsingerDocument, type TidligereSatsingerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { useTilDel } from '../../ui/useTilDel.ts';
import { Romlenke } from './Romlenke.tsx';

type Satsing = TidligereSatsingerQuery['tidligereSatsinger'][number];

/** Hvem har gjort dette før, og hva fant evalueringene? */
export function TidligereSatsinger() {
  const { tilbake, satsinger: tekst } = useSidetekst('konferanse');
  const romnavn = useRomnavn();
  const spoerring = useSpoerring(TidligereSatsingerDocument, {}, 'TidligereSatsing');
  useTilDel(spoerring.data !== undefined);
  return (
    <>
      <Romlenke className="ds-link tilbakelenke skjul-paa-papir">{tilbake}</Romlenke>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.tidligereSatsinger} linjer={14}>
        {(alle) => (
          <>
            <Paragraph className="hovedsetning">{tekst.antall(alle.length, alle.filter(({ evalueringer }) => evalueringer.length > 0).length)}</Paragraph>
            {alle.map((satsing) => <Satsingen key={satsing.kode} satsing={satsing} />)}
          </>
        )}
      </Hentet>
    </>
  );
}

function Satsingen({ satsing: { kode, navn, kommune, omraader, fra, til, status, innsatsomraader, delprogram, samordning, erfaringer, merknad, evalueringer, kilde } }: { satsing: Satsing }) {
  const { satsinger: tekst } = useSidetekst('konferanse');
  return (
    <Seksjon id={kode} tittel={`${navn}, ${tekst.periode(fra, til)}`} valg={<Tag data-size="sm" data-color={status === 'paagaaende' ? 'success' : 'neutral'}>{tekst.status[status]}</Tag>}>
      <Opplysninger rader={[
        [tekst.kommune, kommune], [tekst.omraader, omraader.join(', ')], [tekst.innsatsomraader, innsatsomraader.join(', ')], [tekst.delprogram, delprogram.join(', ')], [tekst.samordning, samordning],
        [tekst.erfaringer, erfaringer.length > 0 && <Punkter punkter={erfaringer} />], [tekst.merknad, merknad],
      ]} />
      <Heading level={3} data-size="2xs" className="fasedel">{tekst.evalueringer}</Heading>
      {evalueringer.length === 0 ? <p className="dempet">{tekst.ingenEvaluering}</p> : (
        <ul className="stoffliste">
          {evalueringer.map((en) => (
            <li key={en.rapport}>
              <p><strong>{en.rapport}</strong> <span className="dempet">{en.art}, {tekst.utfoerer(en.utfoerer, en.aar)}</span></p>
              <Punkter punkter={en.funn} />
              {en.merknad && <p className="dempet">{en.merknad}</p>}
            </li>
          ))}
        </ul>
      )}
      <Kilde kilde={kilde} />
    </Seksjon>
  );
}
