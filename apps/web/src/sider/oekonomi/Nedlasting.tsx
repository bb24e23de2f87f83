import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';

/** Hele budsjettet, uten utvalget på siden, i et format en kan regne videre i. */
export function Nedlasting({ aar }: { aar: number }) {
  const tekst = useSidetekst('oekonomi');
  const rom = useRom().arbeidsrom.kode;
  return (
    <p className="nedlasting skjul-paa-papir">
      {tekst.lastNed}{' '}
      {(['xlsx', 'csv'] as const).map((type) => <a key={type} className="ds-link" href={`/eksport/${rom}/budsjett.${type}?aar=${aar}`} download>{type === 'xlsx' ? tekst.excel : tekst.csv}</a>)}
    </p>
  );
}
