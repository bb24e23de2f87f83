import type { ReactNode } from 'react';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** Til banken, eller til én erfaring i den, i rommet en står i: kommunens folk leser på sin egen innlogging. */
export function Banklenke({ id, children }: { id?: string; children: ReactNode }) {
  const { type, kode } = useRom().arbeidsrom;
  if (type === 'kommune') return id ? <Lenke to="/$rom/erfaringsbank/$id" params={{ rom: kode, id }}>{children}</Lenke> : <Lenke to="/$rom/erfaringsbank" params={{ rom: kode }}>{children}</Lenke>;
  return id ? <Lenke to="/felles/erfaringsbank/$id" params={{ id }}>{children}</Lenke> : <Lenke to="/felles/erfaringsbank">{children}</Lenke>;
}
