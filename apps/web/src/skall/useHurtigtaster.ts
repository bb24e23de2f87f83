import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Arbeidsrom } from '../tilgang/meg.tsx';
import { hurtigtasterPaa } from './hurtigtastvalg.ts';
import { mineSider, tilHjelpen } from './sider.ts';

export const SOEKEFELT = 'soekefelt';
const BETENKNINGSTID_MS = 1500;

const skriverNaa = (maal: EventTarget | null) =>
  maal instanceof HTMLElement && (maal.isContentEditable || /^(input|textarea|select)$/i.test(maal.tagName) || maal.closest('dialog') !== null);

/** `/` til søket, `g` og en bokstav til en side. Aldri mens noen skriver. */
export function useHurtigtaster(arbeidsrom: Arbeidsrom | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    let gTrykket = 0;
    const trykk = (hendelse: KeyboardEvent) => {
      if (!hurtigtasterPaa() || hendelse.ctrlKey || hendelse.metaKey || hendelse.altKey || skriverNaa(hendelse.target)) return;
      const etterG = hendelse.timeStamp - gTrykket < BETENKNINGSTID_MS;
      gTrykket = hendelse.key === 'g' ? hendelse.timeStamp : 0;
      const soek = hendelse.key === '/' ? document.getElementById(SOEKEFELT) : null;
      const side = etterG && arbeidsrom ? mineSider(arbeidsrom).find(({ tast }) => tast === hendelse.key) : undefined;
      if (!soek && !side && !(etterG && hendelse.key === 'h')) return;
      hendelse.preventDefault();
      if (soek) soek.focus();
      else if (side && arbeidsrom) void navigate({ to: side.til, params: { rom: arbeidsrom.kode } });
      else void navigate(tilHjelpen(arbeidsrom));
    };
    addEventListener('keydown', trykk);
    return () => removeEventListener('keydown', trykk);
  }, [navigate, arbeidsrom]);
}
