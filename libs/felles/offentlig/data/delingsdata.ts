import { aapenLisens, delingsadresse, hiddenSymbol, visTall } from '#libs/contracts';
import type { Kolonne } from '#libs/platform';
import type { AapenDeling } from '../delinger/aapne-delinger.query.ts';
import { delingskilde } from '../delinger/deling.side.ts';
import { readable } from '../html/html.ts';
import { ord } from '../offentlig.ord.ts';
import { visSpenn } from '../tall.ts';

/** Øyeblikksbildet slik det er delt: kodene, og øre som tekst. Et resultat uten verdi er skjult av hensyn til personvernet. */
export const delingsdataOf = (deling: AapenDeling, origin: string) => ({ ...deling, adresse: `${origin}${delingsadresse(deling.id)}` });

/** Ett tall i delingen, som en rad. `hva` sier hva slags tall det er. */
export interface Delingsrad { hva: string; tema: string | null; av: string | null; tall: number | null; lest: string }

export const radene = ({ beloep, tiltak, indikatorer, forbruk }: AapenDeling): Delingsrad[] => [
  ...beloep.map(({ aar, tema, giverart, beloep: oere }): Delingsrad => ({ hva: `Budsjett ${aar} (kr)`, tema: ord.tema[tema], av: ord.giverart[giverart], tall: Number(oere) / 100, lest: visSpenn(oere, oere) })),
  ...tiltak.map(({ tema, status, antall }): Delingsrad => ({ hva: 'Antall tiltak', tema: ord.tema[tema], av: ord.status[status], tall: antall, lest: String(antall) })),
  ...forbruk.map(({ tema, giverart, fra, til }): Delingsrad => ({ hva: 'Brukt (kr)', tema: ord.tema[tema], av: ord.giverart[giverart], tall: fra === til ? Number(fra) / 100 : null, lest: visSpenn(fra, til) })),
  ...indikatorer.map(({ navn, enhet, omfang, verdi, tilVerdi, presisjon }): Delingsrad => ({ hva: navn, tema: null, av: ord.omfang[omfang], tall: verdi, lest: verdi === null || presisjon === null ? hiddenSymbol : `${visTall(verdi, presisjon, tilVerdi)} ${enhet}` })),
];

/** Lisensen, kilden og merket står i hver rad. */
export function delingskolonner(deling: AapenDeling, origin: string): Kolonne<Delingsrad>[] {
  const tekst = (navn: string, les: (rad: Delingsrad) => string | null): Kolonne<Delingsrad> => ({ navn, bredde: 24, type: 'tekst', les: (rad) => { const verdi = les(rad); return verdi === null ? null : readable(verdi); } });
  return [
    tekst('Hva', ({ hva }) => hva), tekst('Tema', ({ tema }) => tema), tekst('Giver, status eller omfang', ({ av }) => av), { navn: 'Tall', bredde: 14, type: 'tall', les: ({ tall }) => tall }, tekst('Slik det leses', ({ lest }) => lest),
    tekst('Kommune', () => deling.kommune), tekst('Kommunenummer', () => deling.kommunenummer), tekst('Satsing', () => deling.satsing), tekst('Periode', () => deling.periode ?? String(deling.aar)), { navn: 'Utgave', bredde: 8, type: 'heltall', les: () => deling.utgave },
    { navn: 'Oppdiktet', bredde: 10, type: 'ja', les: () => deling.oppdiktet }, tekst('Adresse', () => `${origin}${delingsadresse(deling.id)}`), tekst('Oppgi kilden slik', () => delingskilde(deling)), tekst('Lisens', () => aapenLisens.adresse),
  ];
}
