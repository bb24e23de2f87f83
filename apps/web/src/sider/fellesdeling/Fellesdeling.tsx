import { Paragraph } from '@digdir/designsystemet-react';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { DelingsstatusDocument, type StatusenFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Delingstabell } from './Delingstabell.tsx';

export type Kommunestatus = StatusenFragment['kommuner'][number];

/** Hvem har delt hva, siden når, og hva mangler? */
export function Fellesdeling() {
  const tekst = useSidetekst('fellesdeling');
  const romnavn = useRomnavn();
  const { aar = null } = useSearch({ from: '/felles/deling' });
  const spoerring = useSpoerring(DelingsstatusDocument, { aar }, 'Delingsstatus Kommunestatus Delingshode Delingspaaminnelse');
  return (
    <>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.delingsstatus} linjer={8}>{(status) => <Status status={status} />}</Hentet>
    </>
  );
}

function Status({ status: { nettverk, aar, alleAar, kommuner } }: { status: StatusenFragment }) {
  const tekst = useSidetekst('fellesdeling');
  const { ui } = useTekst();
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const med = kommuner.filter(({ harOmraadesatsing, delinger }) => harOmraadesatsing || delinger.length > 0);
  const uten = kommuner.filter((kommune) => !med.includes(kommune)).map(({ navn }) => navn);
  const deler = med.filter(({ delinger }) => delinger.some(({ trukket }) => trukket === null)).length;
  return (
    <>
      {alleAar.length > 0 && (
        <nav aria-label={tekst.aarvalg} className="aarvalg">{[...new Set([aar, ...alleAar])].sort((a, b) => b - a).map((et) => <Lenke key={et} to="/felles/deling" search={{ aar: et }} className="aarlenke" activeOptions={{ includeSearch: true }} aria-current={et === aar ? 'page' : undefined}>{et}</Lenke>)}</nav>
      )}
      <Seksjon tittel={tekst.overskrift(aar)}>
        {med.length === 0 ? <Tom nivaa={3} tittel={tekst.ingen} tekst={tekst.ingenTekst} /> : (
          <>
            <Paragraph variant="long" className="hovedsetning">{tekst.setning(deler, med.length, nettverk)}</Paragraph>
            <Delingstabell aar={aar} kommuner={med} ferdig={settGjort} />
          </>
        )}
        {uten.length > 0 && <Paragraph className="dempet">{tekst.utenSatsing(ui.liste(uten))}</Paragraph>}
      </Seksjon>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
    </>
  );
}
