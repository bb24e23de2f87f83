import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** Årene det finnes penger for. Et år er en adresse. */
export function Aarsvalg({ aar, alle }: { aar: number; alle: readonly number[] }) {
  const oekonomi = useSidetekst('oekonomi');
  const rom = useRom().arbeidsrom.kode;
  const valgbare = alle.includes(aar) ? alle : [...alle, aar].sort((a, b) => a - b);
  return (
    <nav className="aarsvalg skjul-paa-papir" aria-label={oekonomi.aarsvalg}>
      <ul>{valgbare.map((ett) => <li key={ett}><Lenke to="/$rom/oekonomi/$aar" params={{ rom, aar: String(ett) }} className="aarslenke" activeOptions={{ includeSearch: false }}>{ett}</Lenke></li>)}</ul>
    </nav>
  );
}
