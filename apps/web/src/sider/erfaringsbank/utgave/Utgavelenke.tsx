import type { ReactNode } from 'react';
import { useRom } from '../../../tilgang/rom.tsx';
import { Lenke } from '../../../ui/Lenke.tsx';

/** Til én utgave av en erfaring, i rommet en står i. */
export function Utgavelenke({ id, utgave, children }: { id: string; utgave: number; children: ReactNode }) {
  const { type, kode } = useRom().arbeidsrom;
  const nr = String(utgave);
  return type === 'kommune'
    ? <Lenke to="/$rom/erfaringsbank/$id/utgaver/$utgave" params={{ rom: kode, id, utgave: nr }}>{children}</Lenke>
    : <Lenke to="/felles/erfaringsbank/$id/utgaver/$utgave" params={{ id, utgave: nr }}>{children}</Lenke>;
}
