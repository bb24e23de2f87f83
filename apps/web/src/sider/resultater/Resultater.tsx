import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { ResultaterDocument, type ResultaterQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Indikatorkort } from './Indikatorkort.tsx';
import { Maalet } from './Maalet.tsx';
import { NyeUtgaver } from './NyeUtgaver.tsx';
import { Perioder } from './Perioder.tsx';
import { RESULTATTYPER } from './resultattyper.ts';

const TaInnFelles = lat(() => import('./TaInnFelles.tsx').then((fil) => fil.TaInnFelles));
const NyIndikator = lat(() => import('./NyIndikator.tsx').then((fil) => fil.NyIndikator));
type Side = ResultaterQuery['resultater'];

/** Når vi målene våre? */
export function Resultater() {
  const tekst = useSidetekst('resultater');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(ResultaterDocument, {}, RESULTATTYPER);
  const [ny, settNy] = useState<{ maalId: string | null } | null>(null);
  const [taInn, settTaInn] = useState(false);
  const kanTaInn = useKan('fellesindikator.les');
  const seFordelinger = useKan('fordeling.les');
  const seUndersoekelser = useKan('undersoekelse.les');
  const side = spoerring.data?.resultater;
  const kanLage = side?.handlinger.includes('createIndikator') ?? false;
  return (
    <Tilgang krever="indikator.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
        {side && <OppdiktetForklart er={harOppdiktet(side)} />}
        <p className="sevidere skjul-paa-papir"><Lenke to="/$rom/resultater/nullpunkt" params={{ rom: arbeidsrom.kode }}>{tekst.nullpunkt}</Lenke><Lenke to="/$rom/resultater/programteori" params={{ rom: arbeidsrom.kode }}>{tekst.programteori}</Lenke>{seFordelinger && <Lenke to="/$rom/resultater/fordelinger" params={{ rom: arbeidsrom.kode }}>{tekst.fordelinger}</Lenke>}{seUndersoekelser && <Lenke to="/$rom/undersoekelser" params={{ rom: arbeidsrom.kode }}>{tekst.undersoekelser}</Lenke>}{kanTaInn && <Lenke to="/$rom/fellesindikatorer" params={{ rom: arbeidsrom.kode }}>{tekst.fellesindikatorer}</Lenke>}</p>
        {kanLage && <div className="knapper hodeknapper skjul-paa-papir"><Button onClick={() => settNy({ maalId: null })}><PlusIcon aria-hidden />{tekst.nyIndikator}</Button>{kanTaInn && <Button variant="secondary" onClick={() => settTaInn(true)}>{tekst.taInn}</Button>}</div>}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.resultater} linjer={14}>
        {(funnet) => <Innhold side={funnet} nyIndikator={kanLage ? (maalId) => settNy({ maalId }) : null} />}
      </Hentet>
      <Suspense>{ny && side && <NyIndikator maalId={ny.maalId} maalaar={side.maalaar} lukk={() => settNy(null)} />}{taInn && side && <TaInnFelles indikatorer={side.indikatorer} lukk={() => settTaInn(false)} />}</Suspense>
    </Tilgang>
  );
}

function Innhold({ side, nyIndikator }: { side: Side; nyIndikator: ((maalId: string) => void) | null }) {
  const tekst = useSidetekst('resultater');
  const rom = useRom().arbeidsrom.kode;
  const gjeldende = side.indikatorer.filter(({ arkivert }) => !arkivert);
  const arkiverte = side.indikatorer.filter(({ arkivert }) => arkivert);
  const vist = new Set(side.maal.map(({ id }) => id));
  const utenMaal = gjeldende.filter(({ maalIder }) => !maalIder.some((id) => vist.has(id)));
  return (
    <>
      <NyeUtgaver indikatorer={gjeldende} />
      {side.maal.length === 0 && utenMaal.length === 0 && <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst}><Lenke to="/$rom/program" params={{ rom }}>{tekst.tilProgram}</Lenke></Tom>}
      {side.maal.map((maal) => <Maalet key={maal.id} maal={maal} indikatorer={gjeldende.filter(({ maalIder }) => maalIder.includes(maal.id))} handlinger={side.handlinger} nyIndikator={nyIndikator && (() => nyIndikator(maal.id))} />)}
      {utenMaal.length > 0 && (
        <Seksjon tittel={tekst.utenMaal}>
          <Paragraph>{tekst.utenMaalTekst}</Paragraph>
          <div className="indikatorliste">{utenMaal.map((indikator) => <Indikatorkort key={indikator.id} indikator={indikator} />)}</div>
        </Seksjon>
      )}
      <Perioder perioder={side.perioder} />
      {arkiverte.length > 0 && (
        <details className="arkiverte skjul-paa-papir">
          <summary>{tekst.arkiverte(arkiverte.length)}</summary>
          <ul className="punkter">{arkiverte.map(({ id, navn }) => <li key={id}><Lenke to="/$rom/resultater/$id" params={{ rom, id }}>{navn}</Lenke></li>)}</ul>
        </details>
      )}
    </>
  );
}

const harOppdiktet = ({ maal, indikatorer }: Side) => [...maal, ...maal.flatMap(({ belegg }) => belegg), ...indikatorer, ...indikatorer.flatMap(({ maalinger }) => maalinger)].some(({ oppdiktet }) => oppdiktet);
