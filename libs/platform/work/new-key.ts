import { v7 } from 'uuid';

/** Nøkkelen til en rad folk har laget her. Forleddet gjør at den aldri kan bli lik en nøkkel fra en fil. */
export const newKey = () => `bruker-${v7()}`;
