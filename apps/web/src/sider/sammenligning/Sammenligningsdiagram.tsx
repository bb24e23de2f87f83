import { useCallback } from 'react';
import type { Sammenligningsmaal } from '#libs/contracts';
import { stabletDiagram, type Diagramtekst } from '#libs/charts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { tilDiagram } from '../../ui/penger.ts';
import type { Svaret } from './Sammenligning.tsx';
import { useKategorinavn } from './useKategorinavn.ts';

/** Så mange deler kan skilles fra hverandre i en stolpe. Resten slås sammen; tabellen har dem hver for seg. */
const mestDeler = 6;

/** De samme tallene som stolper, i tabellens rekkefølge. */
export function Sammenligningsdiagram({ svar, maal }: { svar: Svaret; maal: Sammenligningsmaal }) {
  const tekst = useSidetekst('sammenligning');
  const kategorinavn = useKategorinavn(svar.spoersmaal);
  // Andeler per innbygger er rundet hver for seg; stolpen er hele beløpet, i den øvre enden. Den nedre er ikke alltid kjent.
  const bareSum = maal === 'oere_per_innbygger';
  const foran = bareSum ? [] : svar.kategorier.length > mestDeler ? svar.kategorier.slice(0, mestDeler - 1) : svar.kategorier;
  const resten = bareSum ? [] : svar.kategorier.slice(foran.length);
  const deler = bareSum ? [tekst.tabell.sum] : [...foran.map(kategorinavn), ...(resten.length > 0 ? [tekst.resten] : [])];
  const harSpenn = svar.kommuner.some(({ celler, sum }) => sum?.til != null || celler.some(({ til }) => til != null));
  const { navn } = tekst.spoersmaal[svar.spoersmaal];
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => {
    const tall = (verdi: string) => (maal === 'antall' ? Number(verdi) : tilDiagram(verdi));
    const sum = (kategorier: string[], celler: Svaret['kommuner'][number]['celler']) => celler.filter(({ kategori }) => kategorier.includes(kategori)).reduce((a, { verdi }) => a + tall(verdi), 0);
    const delt = svar.kommuner.filter(({ sum: egen }) => egen !== null);
    return stabletDiagram({ tekst: katalog,
      tittel: tekst.overskrift(navn, svar.aar), bredde, setning: harSpenn ? tekst.diagramspenn[bareSum ? 'perInnbygger' : 'brukt'] : tekst.diagramsetning[maal], deler,
      stolper: delt.map((kommune) => ({ navn: kommune.navn, deler: bareSum ? [tall(kommune.sum!.til ?? kommune.sum!.verdi)] : [...foran.map((kategori) => sum([kategori], kommune.celler)), ...(resten.length > 0 ? [sum(resten, kommune.celler)] : [])] })),
    });
  }, [svar, maal, tekst, navn, harSpenn]);
  return (
    <div className="svardiagram">
      {!bareSum && <ul className="tegnforklaring">{deler.map((del, nr) => <li key={del} data-del={nr}>{del}</li>)}</ul>}
      <Diagram tegn={tegn} filnavn={tekst.filnavn(svar.spoersmaal, svar.aar)} />
    </div>
  );
}
