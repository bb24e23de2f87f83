import { forside } from '../../skall/sider.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import type { Arbeidsrom } from '../../tilgang/meg.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';

export function Romkort({ rom }: { rom: Arbeidsrom }) {
  const { arbeidsrom, skall, ord } = useTekst();
  const romnavn = useRomnavn();
  return (
    <div className="romkort" data-romtype={rom.type}>
      <Lenke to={forside(rom)} className="ds-link romlenke">{romnavn(rom)}</Lenke>
      <span>{rom.roller.map(ord.rolle).join(', ')}</span>
      <span className="dempet">{skall.romforklaring[rom.type]}</span>
      {rom.til && <span className="dempet">{arbeidsrom.til(visDag(rom.til))}</span>}
    </div>
  );
}
