import { gjeldende } from '../../tekst/gjeldende.ts';
import { lesTidsangivelse, visTidsangivelse } from '../../tekst/sagt.ts';

/** Mellom det folk skriver og det api-et tar imot. Tomt er `null`: feltet skal tømmes, ikke hoppes over. */
export const tekstEllerNull = (tekst: string): string | null => tekst.trim() || null;
export const tidEllerNull = (tekst: string): string | null => (tekst.trim() ? (lesTidsangivelse(tekst) ?? tekst.trim()) : null);
export const linjer = (tekst: string): string[] => tekst.split('\n').map((linje) => linje.trim()).filter(Boolean);

/** «11,5», «1 200» og «−3» er tall; annen tekst er det ikke. På de engelske sidene kan «1,250» leses på to måter, og leses ikke. */
export function lesTall(tekst: string): number | null {
  const rent = tekst.replace(/\s/g, '').replace(',', '.').replace('−', '-');
  const tvetydig = gjeldende.maalform === 'en' && /,\d{3}$/.test(tekst.trim());
  return !tvetydig && /^-?\d+(\.\d+)?$/.test(rent) ? Number(rent) : null;
}

export const somTekst = (verdi: unknown): string => (verdi === null || verdi === undefined ? '' : String(verdi));
export const somTid = (verdi: unknown): string => (typeof verdi === 'string' && verdi ? visTidsangivelse(verdi) : '');
export const somTall = (verdi: unknown): string => (typeof verdi === 'number' || (typeof verdi === 'string' && verdi) ? String(verdi).replace('.', ',') : '');
export const somLinjer = (verdi: unknown): string => (Array.isArray(verdi) ? verdi.join('\n') : '');
export const somIder = (verdi: unknown): string[] => (Array.isArray(verdi) ? verdi.map(String).sort() : []);

type Lenken = { tittel: string; adresse: string };
/** Lenker, én på hver linje: navnet, en strek og adressen. */
export const somLenker = (verdi: unknown): string => (Array.isArray(verdi) ? (verdi as Lenken[]).map(({ tittel, adresse }) => `${tittel} | ${adresse}`).join('\n') : '');
/** Og tilbake. Uten strek er adressen også navnet. */
export const lesLenker = (tekst: string): Lenken[] => linjer(tekst).map((linje) => {
  const [tittel = '', adresse] = linje.split('|').map((del) => del.trim());
  return { tittel, adresse: adresse ?? tittel };
});
