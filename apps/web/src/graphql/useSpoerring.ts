import { useMemo } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { feilFra, type Feil } from './feil.ts';

export interface Spoerring<D> { data: D | undefined; feil: Feil | null; henter: boolean; hentIgjen(): void }

/**
 * `typer` er det svaret hviler på. En tom liste bærer ingen typenavn, så uten dem
 * ville den første raden noen la til, aldri dukket opp.
 */
export function useSpoerring<D, V extends AnyVariables>(query: TypedDocumentNode<D, V>, variables: V, typer: string): Spoerring<D> {
  const context = useMemo(() => ({ additionalTypenames: typer.split(' ') }), [typer]);
  const [svar, hent] = useQuery({ query, variables, context } as Parameters<typeof useQuery<D, V>>[0]);
  return {
    data: svar.data,
    feil: svar.error ? feilFra(svar.error) : null,
    henter: svar.fetching || svar.stale,
    hentIgjen: () => hent({ requestPolicy: 'network-only' }),
  };
}
