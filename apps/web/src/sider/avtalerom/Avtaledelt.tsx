import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { DownloadIcon } from '@navikt/aksel-icons';
import { AvtaledelingerDocument, type AvtaledelingerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { avtaleromnummer } from './avtaleromnummer.ts';
import { samlet } from './samlet.ts';

type Deling = AvtaledelingerQuery['avtaledelinger'][number];

/** Hva har kommunene sluppet inn i avtalens rom? Analyse på tvers av dem gjøres her. */
export function Avtaledelt() {
  const { delt: tekst } = useSidetekst('datauttak');
  const spoerring = useSpoerring(AvtaledelingerDocument, {}, 'Avtaledeling');
  return (
    <Tilgang krever="avtaledeling.les">
      <Sidetittel tittel={tekst.tittel}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.avtaledelinger} linjer={6}>{(delinger) => (delinger.length === 0 ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst} /> : <Kommunene delinger={delinger} />)}</Hentet>
    </Tilgang>
  );
}

function Kommunene({ delinger }: { delinger: Deling[] }) {
  const { delt: tekst } = useSidetekst('datauttak');
  const { kode } = useRom().arbeidsrom;
  return (
    <>
      {delinger.some(({ trukket }) => !trukket) && (
        <>
          <Paragraph className="dempet skjul-paa-papir">{tekst.hentTekst}</Paragraph>
          <p className="knapper skjul-paa-papir"><a className="ds-button" data-variant="primary" href={`/eksport/${kode}/delt.zip`} download><DownloadIcon aria-hidden />{tekst.hent}</a></p>
        </>
      )}
      {samlet(delinger, ({ kommunenummer }) => kommunenummer).map((mine) => (
        <Seksjon key={mine[0]!.kommunenummer} tittel={mine[0]!.navn} valg={<span className="dempet">{tekst.antall(mine.filter(({ trukket }) => !trukket).length)}</span>}>
          <ul className="ubundet">{mine.map((deling) => <En key={deling.id} deling={deling} />)}</ul>
        </Seksjon>
      ))}
    </>
  );
}

function En({ deling: { id, type, aar, periode, serie, delt, trukket, eldreSiden, oppdiktet } }: { deling: Deling }) {
  const { delt: tekst } = useSidetekst('datauttak');
  const { tittel, trukket: trukketTekst } = useSidetekst('deltbilde');
  const nr = avtaleromnummer(useRom().arbeidsrom.kode);
  const naar = periode ? visTidsangivelse(periode) : String(aar);
  const navn = serie ? `${serie}, ${naar}` : tittel[type](naar);
  return (
    <li className="klar-plan">
      <div>
        <Heading level={3} data-size="2xs">{trukket ? navn : <Lenke to="/evaluering/$nr/uttak/$id" params={{ nr, id }}>{navn}</Lenke>} <Oppdiktet er={oppdiktet} /></Heading>
        <Paragraph className="dempet">{trukket ? trukketTekst(visDag(trukket)) : tekst.deltDag(visDag(delt))}</Paragraph>
        {!trukket && eldreSiden && <p className="merker"><Tag data-color="warning">{tekst.eldre}</Tag></p>}
      </div>
    </li>
  );
}
