import { currentContext } from '#libs/platform';
import type { Uttrekk, Uttrekksrad } from './uttrekk.ts';

const mostSources = 200;
const tidspunkt = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });

/** Teller radene og husker kildene mens de går forbi. */
export class Sammendrag {
  antall = 0;
  oppdiktede = 0;
  utenKilde = 0;
  readonly kilder = new Set<string>();

  async *of<Rad extends Uttrekksrad>(rader: AsyncIterable<Rad[]>): AsyncGenerator<Rad[]> {
    for await (const some of rader) {
      for (const { oppdiktet, kilde } of some) {
        this.antall++;
        if (oppdiktet) this.oppdiktede++;
        if (!kilde) this.utenKilde++;
        else if (this.kilder.size < mostSources) this.kilder.add(kilde.tittel);
      }
      yield some;
    }
  }
}

const rader = (antall: number) => (antall === 1 ? '1 rad' : `${antall} rader`);

/** Det den som får fila på e-post, trenger for å vite hva hun ser på. */
export function om(hva: Uttrekk<Uttrekksrad>, aar: number | null, { antall, oppdiktede, utenKilde, kilder }: Sammendrag): [string, string][] {
  const { arbeidsrom, person } = currentContext();
  return [
    ['Uttrekk', hva.navn],
    ['Kommune', `${arbeidsrom!.navn} (${arbeidsrom!.kode})`],
    ['Hentet', `${tidspunkt.format(new Date())}, norsk tid`],
    ['Hentet av', person!.navn],
    ['Utvalg', hva.utvalg(aar)],
    ['Rader', String(antall)],
    ['Oppdiktet', oppdiktede === 0 ? 'Ingen av radene' : `${oppdiktede} av ${rader(antall)} er laget for å vise hvordan Løftet virker, og er ikke opplysninger fra en kommune`],
    ['Tall', 'Beløp er i kroner. En tom celle betyr at det ikke er oppgitt, ikke null.'],
    ['Gjenkjenning', 'Kolonnene id og noekkel er de samme i hvert uttrekk, så en rad kan finnes igjen.'],
    ...[...kilder].sort((a, b) => a.localeCompare(b, 'nb')).map((tittel): [string, string] => ['Kilde', tittel]),
    ...(utenKilde > 0 ? [['Kilde', `${rader(utenKilde)} er ført i Løftet uten en egen kilde`] as [string, string]] : []),
  ];
}
