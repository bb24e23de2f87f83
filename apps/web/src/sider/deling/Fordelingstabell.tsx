import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useId, useState, type ReactNode } from 'react';
import { celleplass, hiddenSymbol, type Fordelingsdimensjon } from '#libs/contracts';
import { visAntall } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Krysstabell } from './Krysstabell.tsx';

/** Cellene som tabell: den siste inndelingen bortover, den nest siste nedover, og ett valg for den første når det er tre. Valget plukker celler, og regner aldri ut nye. */
export function Fordelingstabell({ tittel, dimensjoner, celler }: { tittel: string; dimensjoner: Fordelingsdimensjon[]; celler: readonly (number | null)[] }) {
  const tekst = useSidetekst('fordeling');
  const { ui } = useTekst();
  const [valgt, settValgt] = useState<number | null>(null);
  const velger = dimensjoner.length === 3 ? dimensjoner[0]! : null;
  const rader = dimensjoner.length === 1 ? dimensjoner[0]! : dimensjoner.at(-2)!;
  const kolonner = dimensjoner.length === 1 ? null : dimensjoner.at(-1)!;
  const kode = (verdier: readonly string[]): [string, string][] => verdier.map((verdi, nr) => [String(nr), verdi]);
  const plass = (nr: string | null) => (nr === null ? null : Number(nr));
  function celle(rad: string | null, kolonne: string | null): ReactNode {
    const valg = [...(velger ? [valgt] : []), plass(rad), ...(kolonner ? [plass(kolonne)] : [])];
    const antall = celler[celleplass(dimensjoner, valg)] ?? null;
    return antall === null ? <span role="img" aria-label={ui.prikket.kort}>{hiddenSymbol}</span> : visAntall(antall);
  }
  return (
    <>
      {velger && <Dimensjonsvalg dimensjon={velger} valgt={valgt} velg={settValgt} />}
      <div className="rullbar" role="region" aria-label={tittel} tabIndex={0}>
        <Krysstabell
          tittel={velger ? `${tittel}. ${velger.navn}: ${valgt === null ? tekst.iAlt.toLowerCase() : velger.verdier[valgt]}` : tittel} hjoerne={rader.navn} sum={kolonner ? tekst.iAlt : tekst.antall} sumrad={tekst.iAlt}
          rader={kode(rader.verdier)} kolonner={kolonner ? kode(kolonner.verdier) : []} celle={celle}
        />
      </div>
    </>
  );
}

function Dimensjonsvalg({ dimensjon: { navn, verdier }, valgt, velg }: { dimensjon: Fordelingsdimensjon; valgt: number | null; velg: (nr: number | null) => void }) {
  const tekst = useSidetekst('fordeling');
  const id = useId();
  return (
    <Field className="skjul-paa-papir fordelingsvalg">
      <Label htmlFor={id}>{tekst.velg(navn)}</Label>
      <Select id={id} value={valgt ?? ''} onChange={({ target }) => velg(target.value === '' ? null : Number(target.value))}>
        <option value="">{tekst.iAlt}</option>
        {verdier.map((verdi, nr) => <option key={verdi} value={nr}>{verdi}</option>)}
      </Select>
    </Field>
  );
}
