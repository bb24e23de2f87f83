import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { tidsrom } from '#libs/contracts';
import type { Punktrad } from '../kalender.query.ts';

const doegn = 86_400_000;
const oslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'medium' });

/** Klokka i Norge som øyeblikk. Prøves to ganger: natta klokka stilles, er forskjellen en annen enn den som ble gjettet først. */
export function norskTid(dag: string, klokka: string): Date {
  const vist = Date.parse(`${dag}T${klokka}:00Z`);
  const forskjell = (tid: number) => Date.parse(`${oslo.format(tid).replace(' ', 'T')}Z`) - tid;
  return new Date(vist - forskjell(vist - forskjell(vist)));
}

/** Bare det som har en dag, kan stå i en kalender; en måned ville fylt hele måneden. */
export const harDag = ({ dato }: Pick<Punktrad, 'dato'>): boolean => tidsrom(dato)?.presisjon === 'dag';

/** Når det er. Uten klokkeslett er det hele dager, og den siste dagen er med. */
function naar({ dato, sluttdag, fraKlokka, tilKlokka }: Punktrad) {
  const etter = (dag: string) => new Date(Date.parse(dag) + doegn);
  if (fraKlokka === null) return { allDay: true, start: new Date(dato), end: etter(sluttdag ?? dato) };
  const slutt = tilKlokka !== null ? norskTid(sluttdag ?? dato, tilKlokka) : sluttdag !== null ? norskTid(etter(sluttdag).toISOString().slice(0, 10), '00:00') : null;
  return { allDay: false, start: norskTid(dato, fraKlokka), end: slutt };
}

const omtale = ({ avlystFordi, forHvem, dagsorden, saker }: Punktrad): string => [
  avlystFordi && `Avlyst: ${avlystFordi}`, forHvem && `For: ${forHvem}`, dagsorden, saker.map(({ nr, tittel }) => `Sak ${nr}: ${tittel}`).join('\n'),
].filter(Boolean).join('\n\n');

/** Kalenderen etter RFC 5545. Id-en og utgaven følger datoen, så den som leser inn fila på nytt, får rettelsen og ikke et møte til. */
export function kalenderfil(navn: string, punkter: Punktrad[]): string {
  const fil = ical({ name: navn, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'Løftet', product: 'Kalender', language: 'NO' } });
  for (const punkt of punkter.filter(harDag)) {
    const { allDay, start, end } = naar(punkt);
    const endret = new Date(punkt.endret);
    fil.createEvent({
      id: `${punkt.id}@loeftet`, sequence: punkt.versjon, stamp: endret, lastModified: endret, allDay, start, ...(end && { end }),
      summary: [punkt.avlystFordi !== null && 'Avlyst:', punkt.tittel, punkt.oppdiktet && '(oppdiktet)'].filter(Boolean).join(' '),
      status: punkt.avlystFordi === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
      // En frist opptar ikke dagen.
      ...(punkt.art === 'delingsfrist' && { transparency: ICalEventTransparency.TRANSPARENT }),
      ...(punkt.sted && { location: punkt.sted }), description: omtale(punkt),
    });
  }
  return fil.toString();
}
