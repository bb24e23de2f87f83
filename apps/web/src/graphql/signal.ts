import { useSyncExternalStore } from 'react';

/** Et ja/nei som hele appen kan lytte på, for det som skjer utenfor React: nettet og økten. */
export function lagSignal(start: boolean) {
  let verdi = start;
  const lyttere = new Set<() => void>();
  return {
    sett(ny: boolean) {
      if (ny === verdi) return;
      verdi = ny;
      lyttere.forEach((lytter) => lytter());
    },
    les: () => verdi,
    lytt(lytter: () => void) {
      lyttere.add(lytter);
      return () => void lyttere.delete(lytter);
    },
  };
}

export type Signal = ReturnType<typeof lagSignal>;
export const useSignal = (signal: Signal) => useSyncExternalStore(signal.lytt, signal.les);

export const nettBorte = lagSignal(!navigator.onLine);
addEventListener('offline', () => nettBorte.sett(true));
addEventListener('online', () => nettBorte.sett(false));

export const oektUtloept = lagSignal(false);
