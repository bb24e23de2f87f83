import { useTekst } from '../../tekst/tekst.tsx';

const deler = ['maal', 'innsatsomraader', 'omraader', 'perioder', 'ramme', 'dokumenter', 'roller', 'metode', 'suksess', 'utfordringer'] as const;

/** Siden er lang fordi programmet er det. Herfra er det ett trykk til hver del. */
export function Innholdsliste() {
  const { program } = useTekst();
  return (
    <nav aria-label={program.innhold} className="skjul-paa-papir">
      <ul className="innholdsliste">{deler.map((del) => <li key={del}><a className="ds-link" href={`#${del}`}>{program[del].tittel}</a></li>)}</ul>
    </nav>
  );
}
