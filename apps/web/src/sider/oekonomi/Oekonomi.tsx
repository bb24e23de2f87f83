import { Button } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { OekonomiDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Skjelett } from '../../ui/Skjelett.tsx';
import { Aarsvalg } from './Aarsvalg.tsx';
import { Budsjettet } from './Budsjettet.tsx';
import { IkkeEtAar } from './IkkeEtAar.tsx';
import { Hovedtall } from './Hovedtall.tsx';
import { PENGETYPER, usePengeside, type Aaret } from './pengetyper.ts';
import { Pengevinduer } from './Pengevinduer.tsx';
import { somFilter } from './utvalg.ts';
import { useUtvalg } from './useUtvalg.ts';

const Underlaget = lat(() => import('./Underlaget.tsx').then((fil) => fil.Underlaget));

/** Hvor er pengene? */
export function Oekonomi() {
  const { aar } = useParams({ from: '/$rom/oekonomi/$aar' });
  return <Tilgang krever="oekonomi.les">{/^(19[9]\d|20\d\d|2100)$/.test(aar) ? <EttAar key={aar} aar={Number(aar)} /> : <IkkeEtAar />}</Tilgang>;
}

function EttAar({ aar }: { aar: number }) {
  const tekst = useSidetekst('oekonomi');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const [utvalg] = useUtvalg();
  const spoerring = useSpoerring(OekonomiDocument, { aar, filter: somFilter(utvalg) }, PENGETYPER);
  const oekonomi = spoerring.data?.oekonomi;
  return (
    <Pengevinduer aar={aar} linjer={oekonomi?.linjer ?? []} handlinger={oekonomi?.handlinger ?? []}>
      <Sidetittel tittel={tekst.tittel(aar)} sted={romnavn(arbeidsrom)}>
        <Aarsvalg aar={aar} alle={oekonomi?.alleAar ?? [aar]} />
        <FoerForbruk />
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.oekonomi} linjer={14}>{(aaret) => <Deler aaret={aaret} />}</Hentet>
    </Pengevinduer>
  );
}

function FoerForbruk() {
  const oekonomi = useSidetekst('oekonomi');
  const { handlinger, linjer, aapne } = usePengeside();
  if (!handlinger.includes('foerForbruk') || linjer.length === 0) return null;
  return <Button className="skjul-paa-papir" onClick={() => aapne({ hva: 'forbruk' })}>{oekonomi.foerForbruk}</Button>;
}

function Deler({ aaret }: { aaret: Aaret }) {
  return (
    <>
      <Hovedtall aaret={aaret} />
      <Budsjettet aaret={aaret} />
      <Suspense fallback={<Skjelett />}><Underlaget aaret={aaret} /></Suspense>
    </>
  );
}
