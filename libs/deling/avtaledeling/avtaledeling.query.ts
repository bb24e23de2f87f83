import { hode } from '../bilde/delt-bilde.query.ts';
import { kolonner, type Uttakskolonne, type Uttakstabell } from '../datauttak/uttakstabell.ts';
import { undersoekelseJson } from '../undersoekelse/delt-undersoekelse.query.ts';
import type { Avtaledeling, Avtaleundersoekelse } from './avtaledeling.type.ts';

/** Det som er delt med dem som evaluerer, på avtalens innlogging: muren viser bare kommunene som er parter. Det som er trukket tilbake, står som merker. */
export const findAvtaledelinger = `
  SELECT ${hode('d')}, nr.nummer AS kommunenummer, k.navn, d.satsing
  FROM felles.deling d JOIN referanse.kommune k ON k.id = d.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
  ORDER BY k.navn COLLATE "nb-NO-x-icu", d.trukket IS NOT NULL, d.aar DESC, d.delt DESC, d.id`;
export type AvtaledelingRow = Avtaledeling;

/** Rundene som er delt, med svarene. $1 delingene som er ført hos kommunene. */
export const findAvtaleundersoekelser = `
  SELECT ${hode('d')}, nr.nummer AS kommunenummer, k.navn, d.satsing, ${undersoekelseJson('d')} AS undersoekelse
  FROM felles.deling d JOIN referanse.kommune k ON k.id = d.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL
  WHERE d.type = 'undersoekelse' AND d.trukket IS NULL AND d.id = ANY ($1) ORDER BY k.navn COLLATE "nb-NO-x-icu", d.serie_id, d.periode, d.id`;
export type AvtaleundersoekelseRow = Avtaleundersoekelse;
/** Rundene som er delt nå, og hvem som eier dem. */
export const findUndersoekelsesdelinger = `SELECT d.id, d.kommune_id AS "kommuneId" FROM felles.deling d WHERE d.type = 'undersoekelse' AND d.trukket IS NULL ORDER BY d.id`;

/** Delingene en pakke har noe fra, så hver av kommunene får vite det. */
export const findPakkedelinger = 'SELECT d.id, d.kommune_id AS "kommuneId" FROM felles.deling d WHERE d.trukket IS NULL ORDER BY d.id';

/** Når øyeblikksbildet er fra, og hva avtalen heter. */
export const findAvtalehode = `
  SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS lest, a.navn, n.navn AS nettverk FROM felles.evalueringsavtale a JOIN referanse.nettverk n ON n.id = a.nettverk_id LIMIT 1`;
export interface Avtalehode { lest: string; navn: string; nettverk: string }

/** Hvor raden kommer fra: kommunen, delingen og utgaven. Står på hver rad. */
const opphav: Uttakskolonne[] = [
  { navn: 'kommunenummer', slag: 'tekst', uttrykk: 'nr.nummer' }, { navn: 'kommune', slag: 'tekst', uttrykk: 'k.navn' }, { navn: 'satsing', slag: 'tekst', uttrykk: 'd.satsing' },
  { navn: 'deling_id', slag: 'id', uttrykk: 'd.id' }, { navn: 'aar', slag: 'heltall', uttrykk: 'd.aar' }, { navn: 'periode', slag: 'tid', uttrykk: 'd.periode' }, { navn: 'versjon', slag: 'heltall', uttrykk: 'd.utgave' },
  { navn: 'delt', slag: 'tidspunkt', uttrykk: 'd.delt' }, { navn: 'eldre_siden', slag: 'tidspunkt', uttrykk: 'd.eldre_siden' }, { navn: 'oppdiktet', slag: 'ja', uttrykk: 'd.oppdiktet' },
];
const kobling = 'JOIN felles.deling d ON d.kommune_id = x.kommune_id AND d.id = x.deling_id JOIN referanse.kommune k ON k.id = d.kommune_id JOIN referanse.kommunenummer nr ON nr.kommune_id = k.id AND nr.til IS NULL';
const felles = { rom: 'delt', skjema: 'felles', synlig: 'd.trukket IS NULL', kobling, utelatt: {} } as const;

/** Alt som er delt, tabell for tabell. Det skjulte var borte før det forlot kommunen. */
export const avtaletabeller: readonly Uttakstabell<string>[] = [
  { ...felles, tabell: 'delt_beloep', navn: 'Budsjett', om: 'Vedtatt budsjett per tema og giver.', kolonner: [...opphav, ...kolonner('tema giverart beloep_oere:kroner')], rekkefoelge: 'k.id, d.id, x.tema, x.giverart' },
  { ...felles, tabell: 'delt_tiltak', navn: 'Tiltak', om: 'Antall tiltak per tema og status.', kolonner: [...opphav, ...kolonner('tema status antall:heltall')], rekkefoelge: 'k.id, d.id, x.tema, x.status' },
  { ...felles, tabell: 'delt_omraade', navn: 'Områder', om: 'Grensene til områdene som er tegnet, som GeoJSON.', kolonner: [...opphav, ...kolonner('nr:heltall navn grense:json')], rekkefoelge: 'k.id, d.id, x.nr' },
  { ...felles, tabell: 'delt_forbruk', navn: 'Bruk av penger', om: 'Minst og mest som er brukt per tema og giver.', kolonner: [...opphav, ...kolonner('tema giverart fra_oere:kroner til_oere:kroner')], rekkefoelge: 'k.id, d.id, x.tema, x.giverart' },
  {
    ...felles, tabell: 'delt_indikator', navn: 'Resultater', om: 'Tallene for hver indikator. Et tall som mangler, var skjult da det ble delt.',
    kolonner: [...opphav, ...kolonner('serie_id:id nr:heltall navn enhet retning nivaa telling omfang definisjonsutgave:heltall felles_kode felles_utgave:heltall verdi:tall til_verdi:tall presisjon')], rekkefoelge: 'k.id, d.id, x.nr, x.serie_id',
  },
  {
    ...felles, tabell: 'delt_fordeling', navn: 'Fordelinger', om: 'Personer talt opp etter grupper, med summene. Cellene står i den rekkefølgen inndelingene gir; null er skjult.',
    kolonner: [...opphav, ...kolonner('serie_id:id navn teller dimensjoner:json grense:heltall regler'), { navn: 'celler', slag: 'json', uttrykk: 'to_json(x.celler)' }], rekkefoelge: 'k.id, d.id',
  },
  {
    ...felles, tabell: 'delt_undersoekelse', navn: 'Undersøkelser', om: 'Svarene på hvert spørsmål, før og etter. null er skjult.',
    kolonner: [...opphav, ...kolonner('serie_id:id navn runde omraade metode kildetekst spoersmaal:json grense:heltall regler')], rekkefoelge: 'k.id, d.id',
  },
];
