import { Regnearkfeil } from './zip.ts';

/** Et ark: raden og kolonnen en verdi står i, begge fra 1. Tomme celler er ikke med. */
export interface Celle { rad: number; kolonne: number; verdi: string }

const FLEST_RADER = 25_000;

/** «AB12» er rad 12, kolonne 28. */
export function plassen(adresse: string): { rad: number; kolonne: number } | null {
  const treff = /^([A-Z]{1,3})(\d{1,7})$/.exec(adresse);
  return treff && { rad: Number(treff[2]), kolonne: [...treff[1]!].reduce((sum, bokstav) => sum * 26 + bokstav.charCodeAt(0) - 64, 0) };
}

/** Arket som tekst med tabulator mellom cellene, slik det limes inn. Tomme rader blir stående, så radene har det nummeret de har i regnearket. */
export function somTekst(celler: readonly Celle[]): string {
  const rader: string[][] = [];
  let bredde = 0;
  for (const { rad, kolonne, verdi } of celler) {
    if (rad > FLEST_RADER) throw new Regnearkfeil('forStor');
    (rader[rad - 1] ??= [])[kolonne - 1] = verdi;
  }
  const foerste = rader.find((rad) => rad !== undefined);
  bredde = foerste?.length ?? 0;
  return Array.from(rader, (rad) => (rad ? Array.from({ length: Math.max(bredde, rad.length) }, (_, nr) => vernet(rad[nr] ?? '')).join('\t') : '')).join('\n');
}

const vernet = (verdi: string) => (/[\t\r\n"]/.test(verdi) ? `"${verdi.replaceAll('"', '""')}"` : verdi);

/** Regnearket gjør gjerne «1-5» om til 1. mai. Da skal meldingen si at det er en dato, ikke et femsifret tall. */
export function dato(serie: number): string {
  const dag = new Date(Date.UTC(1899, 11, 30) + Math.round(serie) * 86_400_000);
  return `${dag.getUTCDate()}.${dag.getUTCMonth() + 1}.${dag.getUTCFullYear()} (en dato i regnearket)`;
}

/** Et talls egne sifre: 1200, aldri 1.2E3, og 12,5 slik det limes inn. Det regnearket har regnet ut, kan ha femten desimaler; seks er flere enn noen kilde gir. */
export const tallet = (verdi: string): string => (/^-?\d+$/.test(verdi) || Math.abs(Number(verdi)) > 1e15 ? verdi : String(Number(Number(verdi).toFixed(6))).replace('.', ','));

/** Det som vises som 12,5 %, er lagret som 0,125. Da skal det sies at det er prosent, så ingen leser det som et annet tall. */
export const prosent = (verdi: string): string => `${tallet(String(Number(verdi) * 100))} %`;
