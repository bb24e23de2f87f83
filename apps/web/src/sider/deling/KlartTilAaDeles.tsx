import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState, type ReactNode } from 'react';
import type { DelingerQuery } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import type { Visning } from './delingstyper.ts';

const Bruksvisning = lat(() => import('./Bruksvisning.tsx').then((fil) => fil.Bruksvisning));
const Forhaandsvisning = lat(() => import('./Forhaandsvisning.tsx').then((fil) => fil.Forhaandsvisning));
const Resultatvisning = lat(() => import('./Resultatvisning.tsx').then((fil) => fil.Resultatvisning));

type Klare = Pick<DelingerQuery['delinger'], 'kanDeles' | 'kanDelesPerioder' | 'kanDelesBruk' | 'kanDelesFordelinger'>;
type Valgt = { slag: 'plan'; aar: number; utgave: number } | { slag: 'periode'; periode: string; utgave: number } | { slag: 'bruk'; aar: number };

/** Det som er ferdig og ikke delt, med forhåndsvisningen bak hver knapp. Det som skulle gått av seg selv, sier at det ikke gjorde det. */
export function KlartTilAaDeles({ kanDeles, kanDelesPerioder, kanDelesBruk, kanDelesFordelinger, nettverk, aapent }: Klare & Omit<Visning, 'lukk'>) {
  const tekst = useSidetekst('deling');
  const { bruk, uteblitt } = useSidetekst('delingsvalg');
  const delte = useSidetekst('delteresultater');
  const [valgt, settValgt] = useState<Valgt | null>(null);
  const felles = { nettverk, aapent, lukk: () => settValgt(null) };
  if (kanDeles.length + kanDelesPerioder.length + kanDelesBruk.length + kanDelesFordelinger.length === 0) return null;
  return (
    <Seksjon tittel={tekst.kanDeles}>
      <ul className="ubundet">
        {kanDeles.map((en) => <Klar key={en.aar} hva={tekst.plan(en.aar, en.utgave)} uteblitt={en.uteblitt && uteblitt.handlingsplan} se={() => settValgt({ slag: 'plan', ...en })} />)}
        {kanDelesPerioder.map((en) => <Klar key={en.periode} hva={delte.klar(visTidsangivelse(en.periode), en.utgave, en.antall)} uteblitt={en.uteblitt && uteblitt.resultater} se={() => settValgt({ slag: 'periode', ...en })} />)}
        {kanDelesBruk.map(({ aar, uattestert }) => (uattestert > 0
          ? <Klar key={aar} hva={`${bruk.navn(aar)}: ${bruk.venter(uattestert)}`}><TilOekonomi aar={aar} tekst={bruk.tilOekonomi} /></Klar>
          : <Klar key={aar} hva={bruk.navn(aar)} se={() => settValgt({ slag: 'bruk', aar })} />))}
        {kanDelesFordelinger.map(({ fordelingId, navn, periode }) => <Klar key={`${fordelingId} ${periode}`} hva={tekst.fordeling(navn, visTidsangivelse(periode))}><TilFordelingen id={fordelingId} tekst={tekst.tilFordelingen} /></Klar>)}
      </ul>
      <Suspense>
        {valgt?.slag === 'plan' && <Forhaandsvisning {...valgt} {...felles} />}
        {valgt?.slag === 'periode' && <Resultatvisning {...valgt} {...felles} />}
        {valgt?.slag === 'bruk' && <Bruksvisning {...valgt} {...felles} />}
      </Suspense>
    </Seksjon>
  );
}

function Klar({ hva, uteblitt = false, se, children }: { hva: string; uteblitt?: string | false; se?: () => void; children?: ReactNode }) {
  const tekst = useSidetekst('deling');
  const kan = useKan('deling.skriv');
  return (
    <li className="klar-plan">
      <div>{hva}{uteblitt && <Alert data-color="warning" data-size="sm"><Paragraph>{uteblitt}</Paragraph></Alert>}</div>
      {children}
      {kan && se && <Button onClick={se} aria-label={`${tekst.seFoerst}: ${hva}`}>{tekst.seFoerst}</Button>}
    </li>
  );
}

function TilOekonomi({ aar, tekst }: { aar: number; tekst: string }) {
  const rom = useRom().arbeidsrom.kode;
  return <Lenke to="/$rom/oekonomi/$aar" params={{ rom, aar: String(aar) }} hash="bruk">{tekst}</Lenke>;
}

/** En tabell må noen se på, og kanskje verne, før den kan deles. Det gjøres der tallene er. */
function TilFordelingen({ id, tekst }: { id: string; tekst: string }) {
  const rom = useRom().arbeidsrom.kode;
  return <Lenke to="/$rom/resultater/fordelinger/$id" params={{ rom, id }}>{tekst}</Lenke>;
}
