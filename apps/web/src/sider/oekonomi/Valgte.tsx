import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import type { PengevalgQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useUtvalg } from './useUtvalg.ts';
import { erFiltrert, type Utvalg } from './utvalg.ts';

type Uten = { [N in keyof Utvalg]?: Utvalg[N] | undefined };

/** Det tabellen er avgrenset til, i ord. Hvert valg kan tas bort der det står; på papir står de som tekst. */
export function Valgte({ valg }: { valg: PengevalgQuery | undefined }) {
  const { filter } = useSidetekst('oekonomi');
  const { pengeord } = useTekst();
  const [utvalg, sett, nullstill] = useUtvalg();
  if (!erFiltrert(utvalg)) return null;
  const { innsatsomraade, giver, utenFelles, kolonne, soek } = utvalg;
  const navnet = (id: string, rader: { id: string; navn: string }[] | undefined) => rader?.find((rad) => rad.id === id)?.navn ?? filter.ukjent;
  const valgene: [tekst: string, uten: Uten][] = [];
  if (innsatsomraade) valgene.push([filter.ett(filter.innsatsomraade, navnet(innsatsomraade, valg?.satsing?.innsatsomraader)), { innsatsomraade: undefined }]);
  if (giver) valgene.push([filter.ett(filter.giver, navnet(giver, valg?.finansieringskilder)), { giver: undefined, utenFelles: undefined }]);
  if (utenFelles) valgene.push([filter.utenFelles, { utenFelles: undefined }]);
  if (kolonne) valgene.push([filter.ett(filter.kolonne, pengeord.kolonneKort[kolonne]), { kolonne: undefined }]);
  if (soek) valgene.push([filter.soekValgt(soek), { soek: undefined }]);
  return (
    <ul className="valgte" aria-label={filter.tittel}>
      {valgene.map(([tekst, uten]) => (
        <li key={tekst}><Button variant="secondary" data-size="sm" aria-label={filter.fjern(tekst)} onClick={() => sett(uten)}>{tekst}<XMarkIcon aria-hidden className="skjul-paa-papir" /></Button></li>
      ))}
      <li className="skjul-paa-papir"><Button variant="tertiary" data-size="sm" onClick={nullstill}>{filter.nullstill}</Button></li>
    </ul>
  );
}
