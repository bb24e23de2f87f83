import type { Permission } from '#libs/contracts';
import { useTekst } from '../tekst/tekst.tsx';
import { useKan, useRom } from '../tilgang/rom.tsx';

const krever = { budsjett: 'oekonomi.les', tiltak: 'tiltak.les', resultater: 'tiltak.les' } as const satisfies Record<string, Permission>;

/** Alt i kommunen av dette slaget, uten utvalget på siden, i et format en kan regne videre i. */
export function Uttrekk({ hva, aar }: { hva: keyof typeof krever; aar?: number }) {
  const { ui: { uttrekk: tekst } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  if (!useKan(krever[hva])) return null;
  return (
    <p className="nedlasting skjul-paa-papir">
      {tekst.lastNed[hva]}
      {(['xlsx', 'csv'] as const).map((type) => (
        <a key={type} className="ds-link" href={`/eksport/${rom}/${hva}.${type}${aar ? `?aar=${aar}` : ''}`} aria-label={tekst.somFil(tekst.lastNed[hva], tekst[type])} download>{tekst[type]}</a>
      ))}
    </p>
  );
}
