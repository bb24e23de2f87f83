/**
 * En dato slik feltet skriver den: 2025, 2025-03, 2025-09-15, 2025-hoest, 2025-H2, 2025-T1.
 * Én tekst i kanonisk form; fra og til regnes ut, så presisjonen aldri går tapt.
 */
export type Presisjon = 'aar' | 'halvaar' | 'tertial' | 'sesong' | 'maaned' | 'dag';
export interface Tidsrom { fra: string; til: string; presisjon: Presisjon }

const sesonger = { vaar: ['03', '05'], sommer: ['06', '08'], hoest: ['09', '11'], vinter: ['12', '02'] } as const;
type Delaar = keyof typeof sesonger | 'H1' | 'H2' | 'T1' | 'T2' | 'T3';

/** Ordene en tidsangivelse leses og skrives med, på én målform. */
export interface Tidsord {
  maaneder: readonly string[];
  delaar: Record<Delaar, string>;
  dag: (dag: number, maaned: string) => string;
}

/** Bokmål. Serveren skriver alltid slik; nettsidene har de andre målformene. */
export const tidsord: Tidsord = {
  maaneder: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  delaar: { vaar: 'våren', sommer: 'sommeren', hoest: 'høsten', vinter: 'vinteren', H1: 'første halvår', H2: 'andre halvår', T1: '1. tertial', T2: '2. tertial', T3: '3. tertial' },
  dag: (dag, maaned) => `${dag}. ${maaned}`,
};

// Året null finnes ikke i kalenderen, og et årstall under tusen er en skrivefeil.
const form = /^([1-9]\d{3})(?:-(?:(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?|(vaar|sommer|hoest|vinter)|(H[12])|(T[123])))?$/;
const two = (n: number) => String(n).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const span = (presisjon: Presisjon, aar: number, fraMaaned: number, tilMaaned: number, tilAar = aar): Tidsrom => ({
  fra: `${aar}-${two(fraMaaned)}-01`, til: `${tilAar}-${two(tilMaaned)}-${two(lastDay(tilAar, tilMaaned))}`, presisjon,
});

/** Første og siste dag (begge med) og presisjon; `null` når teksten ikke er en gyldig tidsangivelse (31.02 er ikke det). */
export function tidsrom(tekst: string): Tidsrom | null {
  const match = form.exec(tekst);
  if (!match) return null;
  const [, aarTekst, maaned, dag, sesong, halvaar, tertial] = match;
  const aar = Number(aarTekst);
  if (dag) return Number(dag) <= lastDay(aar, Number(maaned)) ? { fra: tekst, til: tekst, presisjon: 'dag' } : null;
  if (maaned) return span('maaned', aar, Number(maaned), Number(maaned));
  if (sesong) {
    const [start, slutt] = sesonger[sesong as keyof typeof sesonger];
    return span('sesong', aar, Number(start), Number(slutt), sesong === 'vinter' ? aar + 1 : aar);
  }
  if (halvaar) return halvaar === 'H1' ? span('halvaar', aar, 1, 6) : span('halvaar', aar, 7, 12);
  if (tertial) { const n = Number(tertial[1]); return span('tertial', aar, n * 4 - 3, n * 4); }
  return span('aar', aar, 1, 12);
}

/** Periodene i tidas rekkefølge, hver én gang, den korteste først når to slutter likt. Som tekst ville høsten stått før våren. */
export const periodsInOrder = (perioder: Iterable<string>): string[] => [...new Set(perioder)].toSorted((a, b) => {
  const [x, y] = [tidsrom(a)!, tidsrom(b)!];
  return x.til.localeCompare(y.til) || y.fra.localeCompare(x.fra);
});

// Nynorsk leses også: fra en nabokommune, i en fil, og etter at noen har byttet målform midt i et skjema.
const nynorsk: Record<string, string> = { hausten: 'hoest', haust: 'hoest', sommaren: 'sommer', sommar: 'sommer', sumaren: 'sommer', sumar: 'sommer' };
/** Koden for delen av året: «høsten», «høst», «hoest», «første halvår», «h1». */
const delaarAv = (skrevet: string, ord: Tidsord) =>
  Object.entries(ord.delaar).find(([kode, navn]) => [kode.toLowerCase(), navn, navn.replace(/e?n$/, '')].includes(skrevet))?.[0] ?? nynorsk[skrevet];
const maanedAv = (skrevet: string, ord: Tidsord) => ord.maaneder.findIndex((navn) => navn.toLowerCase() === skrevet) + 1;

/** Slik folk skriver det («2025 høst», «15.09.2025», «andre halvår 2025», «mars 2025») til kanonisk form, eller `null`. Bokmål leses alltid, for det er det kolleger og dokumenter skriver. */
export function lesTidsangivelse(inn: string, ord: Tidsord = tidsord): string | null {
  const tekst = inn.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[–—]/g, '-');
  const dagform = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(tekst);
  if (dagform) return valid(`${dagform[3]}-${two(Number(dagform[2]))}-${two(Number(dagform[1]))}`);
  const aar = /\b(\d{4})\b/.exec(tekst)?.[1];
  if (!aar) return null;
  const rest = tekst.replace(aar, '').replace(/^[\s-]+|[\s-]+$/g, '');
  if (rest === '') return valid(aar);
  const del = delaarAv(rest, ord) ?? delaarAv(rest, tidsord);
  if (del) return valid(`${aar}-${del}`);
  const maaned = /^(?:(\d{1,2})\.? )?([a-zæøå]+)$/.exec(rest);
  const nr = maanedAv(maaned?.[2] ?? '', ord) || maanedAv(maaned?.[2] ?? '', tidsord);
  if (nr > 0) return valid(maaned?.[1] ? `${aar}-${two(nr)}-${two(Number(maaned[1]))}` : `${aar}-${two(nr)}`);
  return valid(tekst.replace(/\s/g, '').replace(/-h([12])$/, '-H$1').replace(/-t([123])$/, '-T$1'));
}

/** Lesbart: «15. september 2025», «høsten 2025», «andre halvår 2025», «2025». */
export function visTidsangivelse(kanonisk: string, ord: Tidsord = tidsord): string {
  const [aar, del, dag] = kanonisk.split('-');
  if (!del) return kanonisk;
  if (del in ord.delaar) return `${ord.delaar[del as Delaar]} ${aar}`;
  const maaned = ord.maaneder[Number(del) - 1] ?? '';
  return `${dag ? ord.dag(Number(dag), maaned) : maaned} ${aar}`;
}

const valid = (kanonisk: string) => (tidsrom(kanonisk) ? kanonisk : null);
