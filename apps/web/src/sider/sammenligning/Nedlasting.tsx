import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { foersteSpoersmaal } from './sammenligningsutvalg.ts';
import { useSammenligningsutvalg } from './useSammenligningsutvalg.ts';

/** Det samme svaret som på siden, i et format en kan regne videre i. */
export function Nedlasting() {
  const { nedlasting: tekst } = useSidetekst('sammenligning');
  const rom = useRom().arbeidsrom.kode;
  const [{ spoersmaal = foersteSpoersmaal, aar, bare, indikator, periode, kommuner }] = useSammenligningsutvalg();
  const soek = new URLSearchParams({ spoersmaal, ...(aar && { aar: String(aar) }), ...(bare && { bare }), ...(indikator && { indikator }), ...(periode && { periode }), ...(kommuner && { kommuner: kommuner.replaceAll('-', ',') }) });
  return (
    <p className="nedlasting skjul-paa-papir">
      {tekst.lastNed}{' '}
      {(['xlsx', 'csv'] as const).map((type) => <a key={type} className="ds-link" href={`/eksport/${rom}/sammenligning.${type}?${soek}`} download>{tekst[type]}</a>)}
    </p>
  );
}
