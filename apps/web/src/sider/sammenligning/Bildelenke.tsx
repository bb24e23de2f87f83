import type { ReactNode } from 'react';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** Veien til ett øyeblikksbilde, i rommet en er i. */
export function Bildelenke({ id, merke, children }: { id: string; merke: string; children: ReactNode }) {
  const { type, kode } = useRom().arbeidsrom;
  return (
    <span className="delingslenke">
      {type === 'kommune'
        ? <Lenke to="/$rom/delt/$id" params={{ rom: kode, id }} aria-label={merke}>{children}</Lenke>
        : <Lenke to="/felles/delt/$id" params={{ id }} aria-label={merke}>{children}</Lenke>}
    </span>
  );
}
