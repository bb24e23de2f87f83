import { lesTidsangivelse, undersoekelsesgrenser as grenser, type Rundeslag } from '#libs/contracts';
import type { Lestrad } from '#libs/platform';
import { looksPersonal } from './enkeltsvar.policy.ts';

/** Et spørsmål slik det lagres: ett antall for hvert svaralternativ. */
export interface Spoersmaal { spoersmaal: string; utgave: number; alternativer: string[]; positive: number[]; n: number; antall: number[]; fraAndel: boolean }
export interface Lestrunde { runde: Rundeslag; dato: string; omraade: string; metode: string | null; kilde: string | null; spoersmaal: Spoersmaal[] }
export type Lestundersoekelse = { runder: Lestrunde[]; feil?: never } | { feil: string[] };

const kolonner = { spoersmaal: 'Spørsmål', svar: 'Svaralternativ', antall: 'Antall', andel: 'Andel', n: 'n', runde: 'Runde', dato: 'Dato', omraade: 'Område', metode: 'Metode', kilde: 'Kilde', positiv: 'Positiv', utgave: 'Utgave' } as const;
type Kolonne = keyof typeof kolonner;
const maa: readonly Kolonne[] = ['spoersmaal', 'svar', 'n', 'runde', 'dato', 'omraade'];
const mostFaults = 20;
const rundeord = new Map<string, Rundeslag>([['før', 'foer'], ['foer', 'foer'], ['etter', 'etter']]);

const foldet = (ord: string): string => ord.toLocaleLowerCase('nb').replace(/[–—−]/g, '-').replace(/\s+/g, ' ').trim();
const short = (ord: string): string => (ord === '' ? 'tom celle' : `«${ord.slice(0, 40)}»`);
const andreNavn: Partial<Record<string, Kolonne>> = { 'svar': 'svar', 'alternativ': 'svar', 'prosent': 'andel', 'andel (%)': 'andel', 'andel %': 'andel', 'antall svar i alt': 'n', 'versjon': 'utgave', 'spm': 'spoersmaal' };
const navnene = new Map<string, Kolonne>([...Object.entries(kolonner).map(([navn, tekst]): [string, Kolonne] => [foldet(tekst), navn as Kolonne]), ...Object.entries(andreNavn) as [string, Kolonne][]]);

interface Svarrad { nr: number; runde: Rundeslag; dato: string; omraade: string; metode: string; kilde: string; spoersmaal: string; utgave: number; svar: string; antall: number | null; andel: number | null; n: number; positiv: boolean }

/**
 * Leser svarene, ferdig talt opp: én rad for hvert svaralternativ. Alt eller ingenting. En fil med svarene til hver enkelt blir avvist før noe av den er brukt,
 * og det som sto i den, står ikke i feilen.
 */
export function readUndersoekelse(rader: readonly Lestrad[]): Lestundersoekelse {
  const [hode, ...resten] = rader;
  if (!hode) return { feil: ['Det er ingen rader i fila.'] };
  const personlig = looksPersonal(hode.celler, resten);
  if (personlig) return { feil: [personlig] };
  const plasser = new Map<Kolonne, number>();
  const ukjente = hode.celler.flatMap((celle, plass) => {
    const kolonne = navnene.get(foldet(celle));
    if (!kolonne || plasser.has(kolonne)) return celle === '' && resten.every(({ celler }) => (celler[plass] ?? '') === '') ? [] : [short(celle)];
    plasser.set(kolonne, plass);
    return [];
  });
  if (ukjente.length > 0) return { feil: [`Rad ${hode.nr}: ${ukjente.join(', ')} er ikke en kolonne vi kjenner, eller den står to ganger. Kolonnene er ${Object.values(kolonner).join(', ')}.`] };
  const mangler = maa.filter((navn) => !plasser.has(navn)).map((navn) => kolonner[navn]);
  if (!plasser.has('antall') && !plasser.has('andel')) mangler.push('Antall eller Andel' as never);
  if (mangler.length > 0) return { feil: [`Rad ${hode.nr} mangler overskriften${mangler.length > 1 ? 'e' : ''} ${mangler.join(', ')}.`] };
  if (resten.length === 0) return { feil: ['Det er ingen rader med svar under overskriftene.'] };
  if (resten.length > grenser.rader) return { feil: [`Fila har ${resten.length} rader. Den største vi tar imot, har ${grenser.rader}: her skal det være én rad for hvert svaralternativ, ikke for hver som har svart.`] };
  const feil: string[] = [];
  const lest = resten.flatMap((rad) => readRad(rad, plasser, feil));
  const runder = feil.length > 0 ? [] : roundsOf(lest, feil);
  if (feil.length === 0) return { runder };
  return { feil: feil.length > mostFaults ? [...feil.slice(0, mostFaults), `… og ${feil.length - mostFaults} feil til.`] : feil };
}

function readRad({ nr, celler }: Lestrad, plasser: Map<Kolonne, number>, feil: string[]): Svarrad[] {
  const les = (kolonne: Kolonne) => (plasser.has(kolonne) ? celler[plasser.get(kolonne)!] ?? '' : '');
  const foer = feil.length;
  const galt = (kolonne: Kolonne, hva: string) => feil.push(`Rad ${nr}, kolonnen ${kolonner[kolonne]}: ${short(les(kolonne))} ${hva}`);
  for (const kolonne of ['spoersmaal', 'svar', 'omraade'] as const) {
    if (les(kolonne) === '') galt(kolonne, 'må fylles ut.');
    else if (les(kolonne).length > 300) galt(kolonne, 'er lengre enn 300 tegn.');
  }
  const runde = rundeord.get(foldet(les('runde')));
  if (!runde) galt('runde', 'skal være «før» eller «etter».');
  const dato = lesTidsangivelse(les('dato'));
  if (!dato) galt('dato', 'er ikke et år, en måned eller en dag.');
  const n = countIn(les('n'));
  if (n === null || n === 0) galt('n', 'er ikke antallet som har svart på spørsmålet.');
  const utgave = les('utgave') === '' ? 1 : countIn(les('utgave'));
  if (utgave === null || utgave === 0) galt('utgave', 'er ikke nummeret på ordlyden.');
  const [antall, andel] = [countIn(les('antall')), shareIn(les('andel'))];
  if (les('antall') !== '' && antall === null) galt('antall', `er ikke et helt antall fra 0 til ${grenser.stoersteAntall}.`);
  if (les('andel') !== '' && andel === null) galt('andel', 'er ikke en prosent fra 0 til 100.');
  if (les('antall') === '' && les('andel') === '') feil.push(`Rad ${nr} har verken antall eller andel.`);
  const positiv = foldet(les('positiv'));
  if (!['', 'ja', 'nei', 'x'].includes(positiv)) galt('positiv', 'skal være «ja» eller tom.');
  if (feil.length > foer) return [];
  return [{ nr, runde: runde!, dato: dato!, omraade: les('omraade'), metode: les('metode'), kilde: les('kilde'), spoersmaal: les('spoersmaal'), utgave: utgave!, svar: les('svar'), antall, andel, n: n!, positiv: positiv === 'ja' || positiv === 'x' }];
}

function roundsOf(rader: readonly Svarrad[], feil: string[]): Lestrunde[] {
  const runder = [...Map.groupBy(rader, ({ runde, dato }) => `${runde} ${dato}`).values()].map((mine): Lestrunde => {
    const { runde, dato, omraade, metode, kilde } = mine[0]!;
    for (const [felt, navn] of [['omraade', 'Område'], ['metode', 'Metode'], ['kilde', 'Kilde']] as const) {
      const annen = mine.find((rad) => foldet(rad[felt]) !== foldet(mine[0]![felt]));
      if (annen) feil.push(`Rad ${annen.nr}, kolonnen ${navn}: ${short(annen[felt])} er noe annet enn på rad ${mine[0]!.nr}. En runde gjelder ett område og har én metode og én kilde.`);
    }
    const spoersmaal = [...Map.groupBy(mine, (rad) => `${rad.utgave} ${foldet(rad.spoersmaal)}`).values()].map((svar) => questionOf(svar, feil));
    if (spoersmaal.length > grenser.spoersmaal) feil.push(`Runden ${dato} har ${spoersmaal.length} spørsmål. Høyst ${grenser.spoersmaal} er lov.`);
    return { runde, dato, omraade, metode: metode || null, kilde: kilde || null, spoersmaal };
  });
  return runder.sort((a, b) => (a.dato < b.dato ? -1 : 1));
}

function questionOf(svar: readonly Svarrad[], feil: string[]): Spoersmaal {
  const { nr: foerste, spoersmaal, utgave, n } = svar[0]!;
  const hvor = `«${spoersmaal.slice(0, 60)}» (rad ${foerste}${svar.length > 1 ? ` til ${svar.at(-1)!.nr}` : ''})`;
  const sett = new Map<string, number>();
  for (const rad of svar) {
    if (sett.has(foldet(rad.svar))) feil.push(`Rad ${rad.nr} har samme spørsmål, svaralternativ og runde som rad ${sett.get(foldet(rad.svar))}.`);
    sett.set(foldet(rad.svar), rad.nr);
    if (rad.n !== n) feil.push(`Rad ${rad.nr}, kolonnen n: ${rad.n} er noe annet enn ${n} på rad ${foerste}. n er antallet som har svart på spørsmålet, og er likt for alle svarene.`);
  }
  if (svar.length < 2) feil.push(`${hvor} har bare ett svaralternativ.`);
  if (svar.length > grenser.alternativer) feil.push(`${hvor} har ${svar.length} svaralternativer. Høyst ${grenser.alternativer} er lov.`);
  const hele = svar.every(({ antall }) => antall !== null);
  const [sumAntall, sumAndel] = [svar.reduce((sum, { antall }) => sum + (antall ?? 0), 0), svar.reduce((sum, { andel }) => sum + (andel ?? 0), 0)];
  if (!hele && svar.some(({ antall }) => antall !== null)) feil.push(`${hvor} har antall på noen av svarene, men ikke på alle.`);
  else if (hele && sumAntall !== n) feil.push(`${hvor}: antallene er ${sumAntall} til sammen, men n er ${n}.`);
  else if (!hele && svar.some(({ andel }) => andel === null)) feil.push(`${hvor} har andel på noen av svarene, men ikke på alle.`);
  // Hver andel kan være rundet av med et halvt prosentpoeng.
  else if (!hele && Math.abs(sumAndel - 100) > 0.5 * svar.length + 1e-9) feil.push(`${hvor}: andelene er ${numberText(sumAndel)} prosent til sammen, ikke 100.`);
  for (const { nr, antall, andel } of svar) if (hele && andel !== null && Math.abs((100 * antall!) / n - andel) > 1) feil.push(`Rad ${nr}: ${antall} av ${n} er ${numberText((100 * antall!) / n)} prosent, ikke ${numberText(andel)}.`);
  const antall = hele ? svar.map((rad) => rad.antall!) : countsFrom(svar.map(({ andel }) => andel ?? 0), n);
  return { spoersmaal, utgave, alternativer: svar.map((rad) => rad.svar), positive: svar.flatMap(({ positiv }, plass) => (positiv ? [plass] : [])), n, antall, fraAndel: !hele };
}

/** Hele antall som gir andelene så nær som mulig og er n til sammen: de største restene rundes opp. */
export function countsFrom(andeler: readonly number[], n: number): number[] {
  const sum = andeler.reduce((i, andel) => i + andel, 0) || 1;
  const eksakt = andeler.map((andel) => (andel / sum) * n);
  const ned = eksakt.map(Math.floor);
  const igjen = n - ned.reduce((i, tall) => i + tall, 0);
  const opp = new Set(eksakt.map((tall, plass) => ({ plass, rest: tall - Math.floor(tall) })).sort((a, b) => b.rest - a.rest || a.plass - b.plass).slice(0, igjen).map(({ plass }) => plass));
  return ned.map((tall, plass) => tall + (opp.has(plass) ? 1 : 0));
}

const numberText = (tall: number): string => tall.toLocaleString('nb-NO', { maximumFractionDigits: 1 });

function countIn(celle: string): number | null {
  const rent = celle.replace(/[\s\u00a0\u202f]/g, '').replace(/[,.]0+$/, '');
  return /^\d{1,7}$/.test(rent) && Number(rent) <= grenser.stoersteAntall ? Number(rent) : null;
}

function shareIn(celle: string): number | null {
  const rent = celle.replace(/[\s\u00a0\u202f%]/g, '').replace(',', '.');
  return /^\d{1,3}(\.\d+)?$/.test(rent) && Number(rent) <= 100 ? Number(rent) : null;
}
