import { useTekst } from '../../tekst/tekst.tsx';

const deler = ['maal', 'innsatsomraader', 'omraader', 'perioder', 'ramme', 'dokumenter', 'roller', 'metode', 'suksess', 'utfordringer'] as const;

/** Siden er lang fordi programmet er det. Herfra er det ett trykk til hver del; på en bred skjerm følger lista med nedover. */
export function Innholdsliste({ satsing }: { satsing: string }) {
  const { program } = useTekst();
  const lenker = [['satsingen', satsing], ...deler.map((del) => [del, program[del].tittel])] as const;
  return (
    <nav aria-labelledby="paa-siden" className="innhold skjul-paa-papir">
      <p id="paa-siden">{program.innhold}</p>
      <ul>{lenker.map(([del, navn]) => <li key={del}><a className="ds-link" href={`#${del}`}>{navn}</a></li>)}</ul>
    </nav>
  );
}
