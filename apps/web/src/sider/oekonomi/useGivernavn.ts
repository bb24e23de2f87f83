import { useSidetekst } from '../../tekst/sidetekst.ts';

const lister = new Intl.ListFormat('nb', { type: 'conjunction' });

/** «IMDi», «Husbanken og Østfold fylkeskommune», eller at giveren ikke er oppgitt. */
export function useGivernavn(): (kilder: readonly { navn: string }[]) => string {
  const { linje } = useSidetekst('oekonomi');
  return (kilder) => (kilder.length === 0 ? linje.ingenGiver : lister.format(kilder.map(({ navn }) => navn)));
}
