import { feilFra, type Feil } from '../../graphql/feil.ts';
import { fetchMedFrist, forespoersel } from '../../graphql/forespoersel.ts';
import type { LoggInnMutationVariables } from '../../generated/graphql.ts';

/** Samme operasjon som i logg-inn.graphql, som tekst: en hel GraphQL-klient for ett kall er for tungt her. */
const LOGG_INN = 'mutation LoggInn($input: LoginInput!) { login(input: $input) { id } }';

interface Gjensvar { data?: unknown; errors?: { extensions?: Record<string, unknown> }[] }

export async function sendInnlogging(input: LoggInnMutationVariables['input']): Promise<Feil | null> {
  try {
    const { headers, ...valg } = forespoersel(null);
    const svar = await fetchMedFrist('/graphql', {
      ...valg, method: 'POST', headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ operationName: 'LoggInn', query: LOGG_INN, variables: { input } satisfies LoggInnMutationVariables }),
    });
    const { errors = [] } = (await svar.json()) as Gjensvar;
    return errors.length > 0 ? feilFra({ graphQLErrors: errors }) : null;
  } catch (feil) {
    return feilFra({ networkError: feil as Error, graphQLErrors: [] });
  }
}
