import { Alert } from '@digdir/designsystemet-react';
import { VentendeFunnsvarDocument, type VentendeFunnsvarQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { FUNNTYPER } from './funntyper.ts';

type Ett = VentendeFunnsvarQuery['ventendeFunnsvar'][number];
/** Det som gjelder selve avtalen, gjøres på siden Evaluering, og står der fra før. */
const gjelderAvtalen = ({ slag }: Ett) => slag === 'avtale' || slag === 'andel' || slag === 'termin';
/** Det som besvares på siden Evaluering, og ikke på siden med funnene. */
const besvaresDer = (ett: Ett) => gjelderAvtalen(ett) || ett.slag === 'formidling';

/** Det evalueringen venter på fra kommunen, med veien dit. Ingenting når det ikke er noe. På siden til en avtale: bare den, uten veien. `linje` er i en liste over annet som venter, og har også det avtalen venter på. */
export function Ventende({ avtaleId, linje = false }: { avtaleId?: string; linje?: boolean }) {
  const { ventende: tekst } = useSidetekst('funn');
  const rom = useRom().arbeidsrom.kode;
  const { data } = useSpoerring(VentendeFunnsvarDocument, {}, `${FUNNTYPER} Evalueringsandel`);
  const alle = data?.ventendeFunnsvar.filter((ett) => (avtaleId === undefined || ett.evalueringsavtaleId === avtaleId) && (linje || !gjelderAvtalen(ett))) ?? [];
  const grupper = [...new Set(alle.map((ett) => ett.evalueringsavtaleId))].flatMap((id) => [true, false].map((der) => ({ id, der, liste: alle.filter((ett) => ett.evalueringsavtaleId === id && besvaresDer(ett) === der) })));
  return grupper.filter(({ liste }) => liste.length > 0).map(({ id, der, liste }) => {
    const setningen = (
      <p className={linje ? 'klart-til-deling' : undefined}>
        <strong>{liste.some(gjelderAvtalen) ? tekst.avtaletittel : tekst.tittel}</strong> {liste.map(({ slag, antall, frist }) => tekst[slag](antall, frist && visDag(frist))).join(' ')}
        {avtaleId === undefined && (linje || !der) && <> {der ? <Lenke to="/$rom/evaluering" params={{ rom }} className="ds-link skjul-paa-papir">{tekst.tilAvtalen}</Lenke> : <Lenke to="/$rom/evaluering/$id/funn" params={{ rom, id }} className="ds-link skjul-paa-papir">{tekst.dit}</Lenke>}</>}
      </p>
    );
    const noekkel = `${id}-${der}`;
    return linje ? <div key={noekkel}>{setningen}</div> : <Alert key={noekkel} data-color="info">{setningen}</Alert>;
  });
}
