import type { ReactNode } from 'react';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** Lenker mellom konferansesidene, i rommet en står i: koordinatorens eller kommunens. `del` er stedet på siden. */
export function Romlenke({ id, del, children, className = 'ds-link' }: { id?: string; del?: string; children: ReactNode; className?: string }) {
  const { type, kode: rom } = useRom().arbeidsrom;
  if (id === undefined) return type === 'kommune' ? <Lenke to="/$rom/konferanser" params={{ rom }} className={className}>{children}</Lenke> : <Lenke to="/felles/konferanser" className={className}>{children}</Lenke>;
  return type === 'kommune' ? <Lenke to="/$rom/konferanser/$id" params={{ rom, id }} hash={del} className={className}>{children}</Lenke> : <Lenke to="/felles/konferanser/$id" params={{ id }} hash={del} className={className}>{children}</Lenke>;
}
