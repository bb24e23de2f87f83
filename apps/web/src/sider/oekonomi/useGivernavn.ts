import { oppramsing } from '../../tekst/former.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** «IMDi», «Husbanken og Østfold fylkeskommune», eller at giveren ikke er oppgitt. */
export function useGivernavn(): (kilder: readonly { navn: string }[]) => string {
  const { linje } = useSidetekst('oekonomi');
  return (kilder) => (kilder.length === 0 ? linje.ingenGiver : oppramsing(kilder.map(({ navn }) => navn)));
}
