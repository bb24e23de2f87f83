import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Filtervalg } from '../../../ui/Filtervalg.tsx';
import { fasettfelt, type Fasettfelt, type Soekeutvalg } from './soekeutvalg.ts';
import { useFasettnavn } from './useFasettnavn.ts';

/** Det de fleste begrenser med. Resten er lukket til noen trenger det, så svarene kommer først på en telefon. */
const foerst: ReadonlySet<Fasettfelt> = new Set(['tema', 'felle', 'kommune']);

interface Fasett { felt: string; valg: readonly { verdi: string; navn?: string | null; antall: number }[] }

/** Hvordan svarene deler seg, og det å begrense dem. Tallet bak hvert valg er hvor mange av svarene som har det. */
export function Fasetter({ fasetter, utvalg, velg }: { fasetter: readonly Fasett[]; utvalg: Soekeutvalg; velg: (felt: Fasettfelt, verdi: string | undefined) => void }) {
  const tekst = useSidetekst('erfaringssoek');
  const navn = useFasettnavn();
  const valgI = (felt: Fasettfelt) => {
    const funnet = (fasetter.find((fasett) => fasett.felt === felt)?.valg ?? []).map(({ verdi, navn: eget, antall }) => [verdi, tekst.medAntall(eget ?? navn(felt, verdi), antall)] as const);
    const valgt = utvalg[felt];
    // Det som er valgt, skal kunne velges bort også når ingen svar har det.
    return valgt && !funnet.some(([verdi]) => verdi === valgt) ? [[valgt, navn(felt, valgt)] as const, ...funnet] : funnet;
  };
  const alle = fasettfelt.map((felt) => [felt, valgI(felt)] as const).filter(([felt, valg]) => valg.length > 1 || utvalg[felt] || (felt === 'felle' && valg.length > 0));
  if (alle.length === 0) return null;
  const vis = ([felt, valg]: (typeof alle)[number]) => <Filtervalg key={felt} navn={tekst.fasett[felt]} verdi={utvalg[felt]} tom={tekst.alle} valgene={valg} velg={(verdi) => velg(felt, verdi)} />;
  const flere = alle.filter(([felt]) => !foerst.has(felt));
  const valgte = flere.filter(([felt]) => utvalg[felt]).length;
  return (
    <div className="filter skjul-paa-papir">
      {alle.filter(([felt]) => foerst.has(felt)).map(vis)}
      {flere.length > 0 && <details open={valgte > 0}><summary>{tekst.flereValg}{valgte > 0 && <span className="dempet"> {tekst.valgte(valgte)}</span>}</summary><div className="filter">{flere.map(vis)}</div></details>}
    </div>
  );
}
