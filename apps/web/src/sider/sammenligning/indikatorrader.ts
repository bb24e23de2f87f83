import type { Serielinje, Tallstolpe } from '#libs/charts';
import { hiddenSymbol, periodsInOrder, tidsrom } from '#libs/contracts';
import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import type { Sidetekster } from '../../tekst/sidetekst.ts';
import type { Indikatorsvaret } from './Indikatorsvar.tsx';

type Tekst = Sidetekster['sammenligning']['indikator'];
type Kommuner = Indikatorsvaret['kommuner'];
type Celle = Kommuner[number]['celler'][number];
/** Navnene som én tekst: «Halden, Moss og Sarpsborg». */
type Liste = (navn: readonly string[]) => string;
interface Punkt { navn: string; celle: Celle }
/** Tallene én strek kan gå mellom: samme kommune, utgave og omfang. */
interface Tallinje { navn: string; utgave: number; omfang: Celle['omfang']; celler: Celle[] }

const alle = (kommuner: Kommuner): Punkt[] => kommuner.flatMap(({ navn, celler }) => celler.map((celle) => ({ navn, celle })));
const ulike = <T>(verdier: readonly T[]) => new Set(verdier).size > 1;
const slaget = ({ utgave, omfang }: Celle) => `${utgave} ${omfang}`;
const erSkjult = ({ verdi, presisjon }: Celle) => verdi == null || !presisjon;
const erUsikker = ({ presisjon }: Celle) => presisjon === 'omtrent' || presisjon === 'mer_enn' || presisjon === 'mellom';
const lest = ({ verdi, tilVerdi, presisjon }: Celle) => (verdi == null || !presisjon ? hiddenSymbol : visTall(verdi, presisjon, tilVerdi ?? null));

/** Periodene noen har delt deltakelse for, den nyeste først. */
export const deltakelsesperioder = (valg: Indikatorsvaret['valg']): string[] => periodsInOrder(valg.filter(({ deltakelse }) => deltakelse).flatMap(({ perioder }) => perioder)).toReversed();

/** Stolpene i én kolonne. Er tallene målt ulikt, eller gjelder de ulike ting, sier navnet det; det som er likt, står i setningen. */
export function stolpene(kommuner: Kommuner, kolonne: string, tekst: Tekst): Tallstolpe[] {
  const punkter = alle(kommuner).filter(({ celle }) => celle.kolonne === kolonne);
  const [ulikUtgave, ulikOmfang] = [ulike(punkter.map(({ celle }) => celle.utgave)), ulike(punkter.map(({ celle }) => celle.omfang))];
  return punkter.map(({ navn, celle }) => {
    const sagt = [navn, ...(ulikOmfang ? [tekst.gjelder[celle.omfang]] : []), ...(ulikUtgave ? [tekst.utgave(celle.utgave)] : [])].join(', ');
    if (erSkjult(celle)) return { navn: sagt, sikker: null, til: null, sagt: hiddenSymbol, noeyaktig: null };
    const { verdi, tilVerdi, presisjon } = celle;
    return { navn: sagt, sikker: presisjon === 'omtrent' ? 0 : verdi!, til: tilVerdi ?? verdi!, sagt: lest(celle), noeyaktig: presisjon === 'eksakt' ? verdi! : null };
  });
}

/** Linjene over tid. En ny utgave eller noe annet tallet gjelder, er et annet tall: linja går ikke over, og navnet sier hvilket. */
export function linjene(kommuner: Kommuner, perioder: readonly string[], tekst: Tekst): Serielinje[] {
  const ulikOmfang = ulike(alle(kommuner).map(({ celle }) => celle.omfang));
  const linjer = kommuner.flatMap(({ navn, celler }) => [...new Set(celler.map(slaget))].map((slag): Tallinje => {
    const like = celler.filter((celle) => slaget(celle) === slag);
    return { navn, utgave: like[0]!.utgave, omfang: like[0]!.omfang, celler: like };
  }));
  const flereUtgaver = (navn: string) => ulike(linjer.filter((linje) => linje.navn === navn).map(({ utgave }) => utgave));
  return linjer.map(({ navn, utgave, omfang, celler }) => ({
    navn: [navn, ...(ulikOmfang ? [tekst.gjelder[omfang]] : []), ...(flereUtgaver(navn) ? [tekst.utgave(utgave)] : [])].join(', '),
    // En periode kommunen ikke har delt, er et hull i linja, ikke en strek over.
    punkter: perioder.map((periode) => {
      const celle = celler.find(({ kolonne }) => kolonne === periode);
      return { navn: visTidsangivelse(periode), ...tidsrom(periode)!, ...(celle ? punktet(celle) : { verdi: null }) };
    }),
  }));
}

const punktet = (celle: Celle) => (erSkjult(celle) ? { verdi: null, merke: hiddenSymbol } : { verdi: celle.verdi!, hoeyst: celle.tilVerdi ?? null, sagt: erUsikker(celle) ? lest(celle) : undefined });

/** Det en må vite for å lese tallene i kolonnene: hva de gjelder, hvilke som er usikre, og hvilke kommuner som er skjult og hvorfor. */
export function merknadene(kommuner: Kommuner, kolonner: readonly string[], { diagram: tekst }: Tekst, liste: Liste): string[] {
  const punkter = alle(kommuner).filter(({ celle }) => kolonner.includes(celle.kolonne));
  const navnene = (velg: (celle: Celle) => boolean) => liste([...new Set(punkter.filter(({ celle }) => velg(celle)).map(({ navn }) => navn))]);
  const [omfang, usikre, skjulte] = [punkter[0]?.celle.omfang, navnene((celle) => !erSkjult(celle) && erUsikker(celle)), navnene(erSkjult)];
  return [
    ...(omfang === undefined ? [] : [ulike(punkter.map(({ celle }) => celle.omfang)) ? tekst.ulikeOmfang : tekst.gjelderAlle[omfang]]),
    ...(usikre ? [tekst.usikre(usikre)] : []), ...(skjulte ? [tekst.skjulte(skjulte)] : []),
  ];
}

/** Om tallene i kolonnen er målt med ulike utgaver av definisjonen. */
export const maaltUlikt = (kommuner: Kommuner, kolonne: string): boolean => ulike(alle(kommuner).filter(({ celle }) => celle.kolonne === kolonne).map(({ celle }) => celle.utgave));
