import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** En grense som blir nådd under tolkingen, er klientens feil: 400, ikke 500. Må stå før armor, som kaster sin egen uten status. */
export const statusOf: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors }) => {
      const refused = errors?.some(({ path }) => path === undefined) && response.http.status === 500;
      if (refused) response.http.status = 400;
    },
  }),
  // Armor tolker spørringen før Apollo gjør det, og feilen derfra når aldri fram som et vanlig svar.
  unexpectedErrorProcessingRequest: async ({ error }) => {
    if (error.name === 'GraphQLError') throw new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } } });
  },
};
