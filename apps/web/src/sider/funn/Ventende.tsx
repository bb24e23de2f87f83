import { Alert } from '@digdir/designsystemet-react';
import { VentendeFunnsvarDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { FUNNTYPER } from './funntyper.ts';

/** Det evalueringen venter på fra kommunen, med veien dit. Ingenting når det ikke er noe. På siden til en avtale: bare den, uten veien. `linje` er i en liste over annet som venter. */
export function Ventende({ avtaleId, linje = false }: { avtaleId?: string; linje?: boolean }) {
  const { ventende: tekst } = useSidetekst('funn');
  const rom = useRom().arbeidsrom.kode;
  const { data } = useSpoerring(VentendeFunnsvarDocument, {}, FUNNTYPER);
  const alle = data?.ventendeFunnsvar.filter((ett) => avtaleId === undefined || ett.evalueringsavtaleId === avtaleId) ?? [];
  return [...new Set(alle.map((ett) => ett.evalueringsavtaleId))].map((id) => {
    const setningen = (
      <p className={linje ? 'klart-til-deling' : undefined}>
        <strong>{tekst.tittel}</strong> {alle.filter((ett) => ett.evalueringsavtaleId === id).map(({ slag, antall, frist }) => tekst[slag](antall, frist && visDag(frist))).join(' ')}
        {avtaleId === undefined && <> <Lenke to="/$rom/evaluering/$id/funn" params={{ rom, id }} className="ds-link skjul-paa-papir">{tekst.dit}</Lenke></>}
      </p>
    );
    return linje ? <div key={id}>{setningen}</div> : <Alert key={id} data-color="info">{setningen}</Alert>;
  });
}
