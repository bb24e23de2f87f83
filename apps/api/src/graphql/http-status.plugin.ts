import type { ApolloServerPlugin } from '@apollo/server';

/** En grense som blir nådd under tolkingen, er klientens feil: 400, ikke 500. */
export const statusOf: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, errors }) => {
      const refused = errors?.some(({ path }) => path === undefined) && response.http.status === 500;
      if (refused) response.http.status = 400;
    },
  }),
};
