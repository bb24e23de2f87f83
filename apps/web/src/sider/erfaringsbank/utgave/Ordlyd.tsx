import '../../../tema/utgave.css';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { ordforskjell } from './ordforskjell.ts';

/** Teksten som står, og den som er foreslått, ved siden av hverandre; på en smal skjerm under. Begge er hele, og ordene som er ulike, er merket. */
export function Ordlyd({ fra, til }: { fra: string; til: string }) {
  const { redaksjon: { sto, foreslaatt, tom } } = useSidetekst('erfaring');
  const [foer, naa] = ordforskjell(fra, til);
  return (
    <dl className="to-spalter ordlyd">
      <div><dt>{sto}</dt><dd>{foer.length === 0 ? tom : foer.map(({ tekst, endret }, nr) => (endret ? <del key={nr}>{tekst}</del> : tekst))}</dd></div>
      <div><dt>{foreslaatt}</dt><dd>{naa.map(({ tekst, endret }, nr) => (endret ? <ins key={nr}>{tekst}</ins> : tekst))}</dd></div>
    </dl>
  );
}
