import { Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { FellesoversiktDocument, type FellesoversiktQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { hentSidetekst } from '../../tekst/sidetekst.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { AapneSpoersmaal } from './AapneSpoersmaal.tsx';
import { Delingskort } from './Delingskort.tsx';
import { Fellesdiagram } from './Fellesdiagram.tsx';
import { IkkeDelt } from './IkkeDelt.tsx';
import { Mangler } from './Mangler.tsx';
import { Resultatkort } from './Resultatliste.tsx';

const NesteDatoer = lat(() => Promise.all([import('../kalender/NesteDatoer.tsx'), hentSidetekst('kalender')]).then(([fil]) => fil.NesteDatoer));

export type Oversikten = FellesoversiktQuery['fellesoversikt'];
export type Delingskommune = Oversikten['kommuner'][number];
export type DeltKommune = Delingskommune & { plan: NonNullable<Delingskommune['plan']> };

/** Hvordan går det i regionen, av det kommunene har delt? Det som ikke er delt, sies like tydelig. */
export function Fellesoversikt() {
  const tekst = useSidetekst('felles');
  const romnavn = useRomnavn();
  const { aar = null } = useSearch({ from: '/felles/oversikt' });
  const spoerring = useSpoerring(FellesoversiktDocument, { aar }, 'Deling Fellesoversikt AapentSpoersmaal Evalueringsavtale');
  const avtaler = spoerring.data?.evalueringsavtaler.avtaler.filter(({ paaminnelser }) => paaminnelser.length > 0) ?? [];
  return (
    <>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)} />
      <Hentet spoerring={spoerring} velg={(data) => data}>{(data) => <Oversikt oversikt={data.fellesoversikt} venterOppdiktet={[...data.aapneSpoersmaal, ...avtaler].some(({ oppdiktet }) => oppdiktet)}><AapneSpoersmaal slagene={data.aapneSpoersmaal} avtaler={avtaler} /></Oversikt>}</Hentet>
      <Suspense><NesteDatoer /></Suspense>
    </>
  );
}

function Oversikt({ oversikt: { nettverk, aar, alleAar, kommuner }, venterOppdiktet, children }: { oversikt: Oversikten; venterOppdiktet: boolean; children: ReactNode }) {
  const tekst = useSidetekst('felles');
  const delt = kommuner.filter((kommune): kommune is DeltKommune => kommune.plan !== null);
  const bareResultater = kommuner.filter(({ plan, resultater }) => !plan && resultater.length > 0);
  const venter = kommuner.filter((kommune) => kommune.harOmraadesatsing && !kommune.plan);
  return (
    <>
      {alleAar.length > 1 && (
        <nav aria-label={tekst.aarvalg} className="aarvalg">{alleAar.map((et) => <Lenke key={et} to="/felles/oversikt" search={{ aar: et }} className="aarlenke" activeOptions={{ includeSearch: true }} aria-current={et === aar ? 'page' : undefined}>{et}</Lenke>)}</nav>
      )}
      {delt.length + bareResultater.length === 0 ? <Tom tittel={tekst.ingenting} tekst={tekst.ingentingTekst} /> : (
        <Paragraph variant="long" className="hovedsetning">{tekst.setning(aar, delt.map(({ navn }) => navn), venter.map(({ navn }) => navn))}</Paragraph>
      )}
      <OppdiktetForklart er={venterOppdiktet || kommuner.some(({ plan, resultater }) => plan?.oppdiktet || resultater.some(({ oppdiktet }) => oppdiktet))} />
      {delt.length + bareResultater.length > 0 && <Mangler aar={aar} kommuner={venter} />}
      {children}
      {delt.length > 0 && (
        <>
          <Seksjon tittel={tekst.penger(aar)}>
            <Fellesdiagram aar={aar} kommuner={delt} />
            <Paragraph className="dempet">{tekst.forbehold}</Paragraph>
          </Seksjon>
          <Seksjon tittel={tekst.sideVedSide}><div className="delingskort">{delt.map((kommune) => <Delingskort key={kommune.kommunenummer} kommune={kommune} />)}</div></Seksjon>
        </>
      )}
      {bareResultater.length > 0 && <Seksjon tittel={tekst.bareResultater}><div className="delingskort">{bareResultater.map((kommune) => <Resultatkort key={kommune.kommunenummer} kommune={kommune} />)}</div></Seksjon>}
      <IkkeDelt aar={aar} nettverk={nettverk} kommuner={kommuner} />
    </>
  );
}
