import { useHandling } from '../graphql/useHandling.ts';
import { LoggUtDocument } from '../generated/graphql.ts';
import { slettAlleUtkast } from './utkast.ts';

/** Logger ut, sletter utkastene og laster siden på nytt. Uten nett blir en stående: økten lever jo ennå. */
export function useLoggUt(): () => Promise<void> {
  const loggUt = useHandling(LoggUtDocument);
  return async () => {
    const svar = await loggUt({});
    if (!svar.ok && svar.feil.kode !== 'UNAUTHENTICATED') return;
    slettAlleUtkast();
    location.assign('/logg-inn');
  };
}
