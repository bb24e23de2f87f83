import { useEffect } from 'react';

/** En lenke hit kan peke på en del som først finnes nå. Da vises den, og den som leser med skjermleser, er der. `klar` er når innholdet er hentet. */
export function useTilDel(klar = true): void {
  useEffect(() => {
    if (!klar) return;
    const del = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!del) return;
    del.scrollIntoView();
    del.focus({ preventScroll: true });
  }, [klar]);
}
