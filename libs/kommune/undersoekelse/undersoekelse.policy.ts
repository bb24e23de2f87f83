import { sammeOrd, tidsrom, visTidsangivelse } from '#libs/contracts';
import type { Lestrunde, Spoersmaal } from './undersoekelsesfil.ts';

type Runde = Pick<Lestrunde, 'runde' | 'dato' | 'spoersmaal'>;
const sameRound = (a: Pick<Runde, 'runde' | 'dato'>, b: Pick<Runde, 'runde' | 'dato'>) => a.runde === b.runde && a.dato === b.dato;
const slag = { foer: 'før', etter: 'etter' } as const;

/** Rundene slik de blir når fila er lest inn: en runde med samme dato avløser den som var. */
export const withRounds = <R extends Runde>(har: readonly R[], nye: readonly R[]): R[] =>
  [...har.filter((en) => !nye.some((ny) => sameRound(en, ny))), ...nye].sort((a, b) => (tidsrom(a.dato)!.fra < tidsrom(b.dato)!.fra ? -1 : 1));

/** Det som er galt med rundene til sammen: etter uten før, dager som overlapper, og svar spørsmålet ikke har hatt. */
export function roundFaults(har: readonly Runde[], nye: readonly Runde[]): string[] {
  const alle = withRounds(har, nye);
  const foer = alle.filter(({ runde }) => runde === 'foer');
  const feil = alle.filter(({ runde }) => runde === 'etter' && foer.length === 0).map(({ dato }) => `Runden ${visTidsangivelse(dato)} er «etter», men det er ingen «før» å sammenligne med. Ta med den, eller last den opp først.`);
  for (const [nr, en] of alle.entries()) {
    for (const annen of alle.slice(nr + 1)) {
      const [a, b] = [tidsrom(en.dato)!, tidsrom(annen.dato)!];
      if (a.fra <= b.til && b.fra <= a.til) feil.push(`Rundene ${visTidsangivelse(en.dato)} og ${visTidsangivelse(annen.dato)} overlapper. Skriv datoene så de ikke gjør det.`);
      else if (en.runde === 'etter' && annen.runde === 'foer') feil.push(`Runden ${visTidsangivelse(annen.dato)} er «før», men den er etter runden ${visTidsangivelse(en.dato)}, som er «${slag[en.runde]}».`);
    }
  }
  for (const ny of nye) for (const spoersmaal of ny.spoersmaal) feil.push(...unknownAnswers(spoersmaal, ny, alle));
  return feil;
}

/** Svarene i den tidligste runden med samme ordlyd er de som finnes. Får spørsmålet en ny skala, er det en ny utgave. */
function unknownAnswers({ spoersmaal, utgave, alternativer }: Spoersmaal, { dato }: Runde, alle: readonly Runde[]): string[] {
  const foerste = alle.find((en) => en.dato !== dato && en.spoersmaal.some((annet) => annet.utgave === utgave && sammeOrd(annet.spoersmaal, spoersmaal)));
  const kjente = foerste?.spoersmaal.find((annet) => annet.utgave === utgave && sammeOrd(annet.spoersmaal, spoersmaal));
  return alternativer.filter((ord) => kjente && !kjente.alternativer.some((kjent) => sammeOrd(kjent, ord)))
    .map((ord) => `«${ord.slice(0, 60)}» er ikke et av svarene på «${spoersmaal.slice(0, 60)}» i runden ${visTidsangivelse(foerste!.dato)}. Har spørsmålet fått nye svar, skriv 2 i kolonnen Utgave.`);
}
