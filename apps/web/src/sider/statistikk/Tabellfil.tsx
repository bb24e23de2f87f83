import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { lesFil } from '../../ui/regneark/les-fil.ts';
import { Regnearkfeil } from '../../ui/regneark/zip.ts';
import { Filfelt } from '../../ui/skjema/Filfelt.tsx';

const STOERSTE_FIL = 900_000;
export interface Lestfil { filnavn: string; innhold: string }

/** Velger fila, og gjør et regneark om til tekst i nettleseren. Feilene fra serveren står under, linje for linje. */
export function Tabellfil({ maaRettes, valgt }: { maaRettes: string[]; valgt: (fil: Lestfil | null) => void }) {
  const { bestilt: tekst } = useSidetekst('statistikk');
  const { setError } = useFormContext();
  const [galt, settGalt] = useState<string | null>(null);
  async function velg(fil: File | null) {
    settGalt(null);
    valgt(null);
    if (!fil) return;
    try {
      if (fil.size > STOERSTE_FIL) throw new Regnearkfeil('forStor');
      valgt({ filnavn: fil.name, innhold: await lesFil(fil) });
    } catch (feil) {
      settGalt(tekst.galt[feil instanceof Regnearkfeil ? feil.grunn : 'ulesbar']);
      setError('fil', { message: 'FILE_FAULTS' });
    }
  }
  const linjer = galt ? [galt] : maaRettes;
  return (
    <>
      <Filfelt navn="fil" hjelp={tekst.filHjelp} endelser=".xlsx,.csv,.tsv,.txt,.json,text/csv,application/json" velg={(fil) => void velg(fil)} />
      {linjer.length > 0 && <Alert data-color="danger" role="alert"><Paragraph>{tekst.maaRettes}</Paragraph><ul>{linjer.map((linje) => <li key={linje}>{linje}</li>)}</ul></Alert>}
    </>
  );
}
