import { Paragraph } from '@digdir/designsystemet-react';
import { useCallback, useMemo } from 'react';
import { stabletDiagram, type Diagramtekst } from '#libs/charts';
import { BevilgningerDocument, type BevilgningerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Krysstabell } from '../deling/Krysstabell.tsx';
import { bevilgningsstolper } from './bevilgningsstolper.ts';

/** Året vi har en offentlig tabell for. */
const AAR = 2019;
type Tabellen = NonNullable<BevilgningerQuery['bevilgninger']>;

/** Hva staten har bevilget til hvert sted, etter rapporten: sted mot departement, med summene regnet av cellene. */
export function Bevilgninger() {
  const { bevilgninger: tekst, tittel } = useSidetekst('sammenligning');
  const romnavn = useRomnavn();
  const { type, kode, ...rom } = useRom().arbeidsrom;
  const spoerring = useSpoerring(BevilgningerDocument, { aar: AAR }, 'Bevilgninger');
  return (
    <Tilgang krever="sammenligning.les">
      <Sidetittel tittel={tekst.tittel(AAR)} sted={romnavn({ type, navn: rom.navn })}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
        <p className="skjul-paa-papir">{type === 'kommune' ? <Lenke to="/$rom/sammenligning" params={{ rom: kode }}>{tittel}</Lenke> : <Lenke to="/felles/sammenligning">{tittel}</Lenke>}</p>
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.bevilgninger}>{(tabell) => (tabell ? <Matrise tabell={tabell} /> : <Paragraph>{tekst.ingen(AAR)}</Paragraph>)}</Hentet>
    </Tilgang>
  );
}

function Matrise({ tabell }: { tabell: Tabellen }) {
  const { aar, kilde, sum, departementer, steder } = tabell;
  const { bevilgninger: tekst } = useSidetekst('sammenligning');
  // Kilden oppgir hele tusen kroner.
  const tusen = (oere: string | undefined) => (oere === undefined ? '' : visKroner(String(BigInt(oere) / 1000n)));
  const celle = (sted: string | null, departement: string | null) => {
    if (sted === null) return tusen(departement === null ? sum : departementer.find(({ kode }) => kode === departement)?.sum);
    const rad = steder.find(({ navn }) => navn === sted);
    return tusen(departement === null ? rad?.sum : rad?.beloep.find((en) => en.departement === departement)?.beloep);
  };
  return (
    <Seksjon tittel={tekst.overskrift(aar)}>
      <Paragraph variant="long" className="hovedsetning">{tekst.setning(tusen(sum), steder.length, departementer.length)}</Paragraph>
      <Stolpene tabell={tabell} />
      <div className="delt-innhold">
        <Krysstabell tittel={tekst.bildetekst} hjoerne={tekst.sted} sum={tekst.sum} rader={steder.map(({ navn }) => [navn, navn])} kolonner={departementer.map(({ kode }) => [kode, kode])} celle={celle} />
      </div>
      <ul className="ubundet dempet">{departementer.map(({ kode, navn }) => <li key={kode}>{kode}: {navn}</li>)}</ul>
      <Paragraph className="dempet">{tekst.kilde(kilde)}</Paragraph>
    </Seksjon>
  );
}

/** Det samme som matrisen, i kroner: hvor mye hvert sted har fått, og fra hvem. */
function Stolpene({ tabell }: { tabell: Tabellen }) {
  const { bevilgninger: tekst, resten } = useSidetekst('sammenligning');
  const { aar } = tabell;
  const data = useMemo(() => bevilgningsstolper(tabell, resten), [tabell, resten]);
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => stabletDiagram({ tekst: katalog, tittel: tekst.diagram(aar), bredde, ...data }), [data, aar, tekst]);
  return (
    <div className="svardiagram">
      <ul className="tegnforklaring">{data.deler.map((del, nr) => <li key={del} data-del={nr}>{del}</li>)}</ul>
      <Diagram tegn={tegn} filnavn={tekst.fil(aar)} />
    </div>
  );
}
