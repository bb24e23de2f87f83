import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { Provider } from 'urql';
import { feilFra, type Feil } from '../graphql/feil.ts';
import { lagKlient } from '../graphql/klient.ts';
import { MegDocument, type MegQuery } from '../generated/graphql.ts';

export type Meg = NonNullable<MegQuery['meg']>;
/** `utenfra` er satt når rommet er en kommunes, og den som leser, hører til et annet sted. */
export type Arbeidsrom = Meg['arbeidsrom'][number] & { utenfra?: boolean };

interface Innlogging { meg: Meg | null; henter: boolean; feil: Feil | null; hentIgjen(): Promise<void> }
const MegContext = createContext<Innlogging | null>(null);

/** Hvem som er logget inn. Hentes én gang; en ny innlogging er alltid en ny sidelasting. */
export function MegProvider({ children }: { children: ReactNode }) {
  const [klient] = useState(() => lagKlient(null));
  const [tilstand, settTilstand] = useState<Omit<Innlogging, 'hentIgjen'>>({ meg: null, henter: true, feil: null });

  const hentIgjen = useCallback(async () => {
    const svar = await klient.query(MegDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    settTilstand({ meg: svar.data?.meg ?? null, henter: false, feil: svar.error ? feilFra(svar.error) : null });
  }, [klient]);

  useEffect(() => void hentIgjen(), [hentIgjen]);
  return (
    <MegContext value={{ ...tilstand, hentIgjen }}>
      <Provider value={klient}>{children}</Provider>
    </MegContext>
  );
}

export function useInnlogging(): Innlogging {
  const innlogging = useContext(MegContext);
  if (!innlogging) throw new Error('MegProvider mangler');
  return innlogging;
}
