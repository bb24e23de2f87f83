import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';

/** Årene det finnes planer for. Et år er en adresse. */
export function Aarsvalg({ alle }: { alle: readonly number[] }) {
  const handlingsplan = useSidetekst('handlingsplan');
  const rom = useRom().arbeidsrom.kode;
  return (
    <nav className="aarsvalg skjul-paa-papir" aria-label={handlingsplan.aarsvalg}>
      <ul>{alle.map((ett) => <li key={ett}><Lenke to="/$rom/handlingsplan/$aar" params={{ rom, aar: String(ett) }} className="aarslenke" activeOptions={{ includeSearch: false }}>{ett}</Lenke></li>)}</ul>
    </nav>
  );
}
