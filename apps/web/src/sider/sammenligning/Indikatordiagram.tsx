import { useCallback } from 'react';
import { stabletDiagram, tidsserie, type Diagramtekst } from '#libs/charts';
import { hiddenSymbol, tidsrom } from '#libs/contracts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import type { Indikatorsvaret } from './Indikatorsvar.tsx';

/** Så mange linjer kan skilles fra hverandre. Er det flere, vises perioden flest har delt for, som stolper. */
const mestLinjer = 3;

/** De samme tallene tegnet: linjer over tid for noen få, ellers stolper for én periode. Deltakelse er ett diagram for hvert tall, for de legges ikke sammen. */
export function Indikatordiagram({ svar }: { svar: Indikatorsvaret }) {
  const delt = svar.kommuner.filter(({ celler }) => celler.some(({ verdi }) => verdi != null));
  if (delt.length === 0) return null;
  if (svar.spoersmaal === 'deltakelse') return <div className="svardiagram">{svar.kolonner.map(({ noekkel, definisjon }) => <Stolpene key={noekkel} svar={svar} kolonne={noekkel} navn={definisjon.navn} />)}</div>;
  const navn = svar.kolonner[0]!.definisjon.navn;
  const medTall = svar.kolonner.map(({ noekkel }) => noekkel).filter((noekkel) => delt.some(({ celler }) => celler.some(({ kolonne, verdi }) => kolonne === noekkel && verdi != null)));
  const periode = medTall.find((noekkel) => noekkel === svar.rangertPeriode) ?? medTall.at(-1)!;
  const sammeSlag = new Set(svar.kolonner.map(({ noekkel }) => tidsrom(noekkel)?.presisjon)).size === 1;
  const antallLinjer = new Set(delt.flatMap(({ kommunenummer, celler }) => celler.map(({ utgave }) => `${kommunenummer} ${utgave}`))).size;
  return (
    <div className="svardiagram">
      {medTall.length > 1 && antallLinjer <= mestLinjer && sammeSlag ? <Linjene svar={svar} navn={navn} /> : <Stolpene svar={svar} kolonne={periode} navn={`${navn}, ${visTidsangivelse(periode)}`} />}
    </div>
  );
}

function Stolpene({ svar, kolonne, navn }: { svar: Indikatorsvaret; kolonne: string; navn: string }) {
  const { indikator: { diagram: tekst, utgave: utgaven } } = useSidetekst('sammenligning');
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => {
    const celler = svar.kommuner.flatMap((kommune) => kommune.celler.filter((celle) => celle.kolonne === kolonne && celle.verdi != null).map(({ verdi, utgave, omfang }) => ({ navn: kommune.navn, verdi: verdi!, utgave, omfang })));
    // Målt ulikt er det ikke det samme tallet. Da sier hver stolpe hva den er.
    const ulike = new Set(celler.map(({ utgave }) => utgave)).size > 1;
    return stabletDiagram({ tekst: katalog,
      tittel: tekst.tittel(navn), bredde, setning: `${navn}. ${ulike ? tekst.ulikUtgave : tekst.stolper}`, deler: [navn],
      stolper: celler.map((celle) => ({ navn: ulike ? `${celle.navn}, ${utgaven(celle.utgave)}` : celle.navn, deler: [celle.verdi] })),
    });
  }, [svar, kolonne, navn, tekst, utgaven]);
  return <Diagram tegn={tegn} filnavn={tekst.fil(kolonne)} />;
}

/** En ny utgave er et annet tall: linja går ikke over. */
function Linjene({ svar, navn }: { svar: Indikatorsvaret; navn: string }) {
  const { indikator: { diagram: tekst } } = useSidetekst('sammenligning');
  const linjer = svar.kommuner.flatMap(({ navn: kommune, celler }) => [...new Set(celler.map(({ utgave }) => utgave))].map((utgave) => ({ navn: kommune, utgave, celler: celler.filter((celle) => celle.utgave === utgave) })));
  const flere = new Set(linjer.filter((en) => linjer.some((annen) => annen.navn === en.navn && annen.utgave !== en.utgave)).map((en) => en.navn));
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => tidsserie({ tekst: katalog,
    tittel: tekst.tittel(navn), setning: tekst.linje, bredde, brudd: [], desimaler: 2, periodenavn: tekst.periode,
    linjer: linjer.map((linje) => ({
      navn: flere.has(linje.navn) ? `${linje.navn} (${linje.utgave})` : linje.navn,
      // En periode kommunen ikke har delt, er et hull i linja, ikke en strek over.
      punkter: svar.kolonner.map(({ noekkel }) => {
        const celle = linje.celler.find(({ kolonne }) => kolonne === noekkel);
        return { navn: visTidsangivelse(noekkel), ...tidsrom(noekkel)!, verdi: celle?.verdi ?? null, merke: celle && celle.verdi == null ? hiddenSymbol : undefined };
      }),
    })),
  }), [svar, navn, tekst]);
  return (
    <>
      <ul className="tegnforklaring">{linjer.map((linje, nr) => <li key={`${linje.navn} ${linje.utgave}`} data-del={[0, 1, 3][Math.min(nr, 2)]}>{flere.has(linje.navn) ? `${linje.navn} (${linje.utgave})` : linje.navn}</li>)}</ul>
      <Diagram tegn={tegn} filnavn={tekst.fil(svar.indikator ?? '')} slag="linje" />
    </>
  );
}
