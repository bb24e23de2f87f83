import { useMemo } from 'react';
import { les, skriv, slett, slettAlle } from './lager.ts';
import { useRom } from './rom.tsx';

const PREFIKS = 'loeftet:utkast:';

/** `start` og `versjon` er det teksten ble skrevet over, så et gammelt utkast ikke lagrer over noe nyere. */
export interface Utkast<V> { verdier: V; start: V; versjon: number; tid: string }

/** Det som er skrevet og ikke lagret, per person, rom og skjema. Blir på maskinen. */
export function useUtkast<V>(skjema: string) {
  const { meg, arbeidsrom } = useRom();
  const noekkel = `${PREFIKS}${meg.id}:${arbeidsrom.kode}:${skjema}`;
  return useMemo(() => ({
    les: () => les<Utkast<V>>(noekkel),
    skriv: (utkast: Omit<Utkast<V>, 'tid'>) => skriv(noekkel, { ...utkast, tid: new Date().toISOString() }),
    slett: () => slett(noekkel),
  }), [noekkel]);
}

/** Ved utlogging: maskinen kan være felles. */
export const slettAlleUtkast = () => slettAlle(PREFIKS);
