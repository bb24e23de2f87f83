import { useCallback, useMemo } from 'react';
import { desimalerI, tallstolper, tidsserie, type Diagramtekst, type Serielinje } from '#libs/charts';
import { tidsrom } from '#libs/contracts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { linjene, maaltUlikt, merknadene, stolpene } from './indikatorrader.ts';
import type { Indikatorsvaret } from './Indikatorsvar.tsx';

/** Så mange linjer kan skilles fra hverandre. Er det flere, vises perioden flest har delt for, som stolper. */
const mestLinjer = 3;

/** De samme tallene tegnet: linjer over tid for noen få, ellers stolper for én periode. Deltakelse er ett diagram for hvert tall, for de legges ikke sammen. */
export function Indikatordiagram({ svar }: { svar: Indikatorsvaret }) {
  if (!svar.kommuner.some(({ celler }) => celler.some(({ verdi }) => verdi != null))) return null;
  return (
    <div className="svardiagram">
      {svar.spoersmaal === 'deltakelse' ? svar.kolonner.map(({ noekkel, definisjon }) => <Stolpene key={noekkel} svar={svar} kolonne={noekkel} navn={definisjon.navn} />) : <EttTall svar={svar} />}
    </div>
  );
}

function EttTall({ svar }: { svar: Indikatorsvaret }) {
  const { indikator: tekst } = useSidetekst('sammenligning');
  const { navn } = svar.kolonner[0]!.definisjon;
  const perioder = useMemo(() => svar.kolonner.map(({ noekkel }) => noekkel), [svar]);
  const linjer = useMemo(() => linjene(svar.kommuner, perioder, tekst), [svar, perioder, tekst]);
  const medTall = perioder.filter((periode) => svar.kommuner.some(({ celler }) => celler.some(({ kolonne, verdi }) => kolonne === periode && verdi != null)));
  const periode = medTall.find((en) => en === svar.rangertPeriode) ?? medTall.at(-1)!;
  const sammeSlag = new Set(perioder.map((en) => tidsrom(en)?.presisjon)).size === 1;
  return medTall.length > 1 && linjer.length <= mestLinjer && sammeSlag ? <Linjene svar={svar} perioder={perioder} linjer={linjer} navn={navn} /> : <Stolpene svar={svar} kolonne={periode} navn={`${navn}, ${visTidsangivelse(periode)}`} />;
}

function Stolpene({ svar: { kommuner }, kolonne, navn }: { svar: Indikatorsvaret; kolonne: string; navn: string }) {
  const { indikator, tabell } = useSidetekst('sammenligning');
  const { ui } = useTekst();
  const { diagram: tekst } = indikator;
  const tegn = useCallback((bredde: number) => tallstolper({
    tittel: tekst.tittel(navn), bredde, kolonner: [tabell.kommune, navn], stolper: stolpene(kommuner, kolonne, indikator),
    setning: [`${navn}.`, maaltUlikt(kommuner, kolonne) ? tekst.ulikUtgave : tekst.stolper, ...merknadene(kommuner, [kolonne], indikator, ui.liste)].join(' '),
  }), [kommuner, kolonne, navn, indikator, tekst, tabell, ui]);
  return <Diagram tegn={tegn} filnavn={tekst.fil(kolonne)} />;
}

function Linjene({ svar: { kommuner, indikator: kode }, perioder, linjer, navn }: { svar: Indikatorsvaret; perioder: string[]; linjer: Serielinje[]; navn: string }) {
  const { indikator } = useSidetekst('sammenligning');
  const { ui } = useTekst();
  const { diagram: tekst } = indikator;
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => tidsserie({ tekst: katalog,
    tittel: tekst.tittel(navn), setning: [tekst.linje, ...merknadene(kommuner, perioder, indikator, ui.liste)].join(' '), bredde, brudd: [], desimaler: desimalerI(linjer.flatMap(({ punkter }) => punkter.flatMap(({ verdi }) => verdi ?? []))), periodenavn: tekst.periode, linjer,
  }), [kommuner, perioder, linjer, navn, indikator, tekst, ui]);
  return (
    <>
      <ul className="tegnforklaring">{linjer.map((linje, nr) => <li key={linje.navn} data-del={[0, 1, 3][Math.min(nr, 2)]}>{linje.navn}</li>)}</ul>
      <Diagram tegn={tegn} filnavn={tekst.fil(kode ?? '')} slag="linje" />
    </>
  );
}
