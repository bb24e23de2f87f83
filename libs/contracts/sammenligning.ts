import type { Delingstype } from './deling.ts';

/** Hva tallene er, og hva de er delt på. */
export type Sammenligningsmaal = 'oere' | 'antall' | 'oere_per_innbygger';
/** Hva kolonnene er. */
export type Sammenligningskategori = 'tema' | 'giverart' | 'status' | 'aar';
interface Spoersmaal { type: Delingstype; maal: Sammenligningsmaal; kategori: Sammenligningskategori; bare: Exclude<Sammenligningskategori, 'aar'>; etAar: boolean }

/**
 * Spørsmålene nettverket kan stille om det som er delt, ett om gangen. `type` er slaget delinger svaret hviler på, `bare` er det svaret kan begrenses til, og `etAar` om det gjelder ett år.
 * Et nytt spørsmål er en linje her, en fil i libs/felles/sammenligning/spoersmaal og navnet i tekstene.
 */
export const spoersmaal = {
  budsjett_tema: { type: 'handlingsplan', maal: 'oere', kategori: 'tema', bare: 'giverart', etAar: true },
  budsjett_giver: { type: 'handlingsplan', maal: 'oere', kategori: 'giverart', bare: 'tema', etAar: true },
  per_innbygger: { type: 'handlingsplan', maal: 'oere_per_innbygger', kategori: 'tema', bare: 'giverart', etAar: true },
  budsjett_aar: { type: 'handlingsplan', maal: 'oere', kategori: 'aar', bare: 'giverart', etAar: false },
  pengebruk: { type: 'pengebruk', maal: 'oere', kategori: 'tema', bare: 'giverart', etAar: true },
  pengebruk_giver: { type: 'pengebruk', maal: 'oere', kategori: 'giverart', bare: 'tema', etAar: true },
  pengebruk_innbygger: { type: 'pengebruk', maal: 'oere_per_innbygger', kategori: 'tema', bare: 'giverart', etAar: true },
  pengebruk_aar: { type: 'pengebruk', maal: 'oere', kategori: 'aar', bare: 'giverart', etAar: false },
  tiltak_status: { type: 'handlingsplan', maal: 'antall', kategori: 'status', bare: 'tema', etAar: true },
  tiltak_tema: { type: 'handlingsplan', maal: 'antall', kategori: 'tema', bare: 'status', etAar: true },
} as const satisfies Record<string, Spoersmaal>;

export type Spoersmaalskode = keyof typeof spoersmaal;
export const spoersmaalskoder = Object.keys(spoersmaal) as Spoersmaalskode[];

/** Hvorfor kommunene ikke kan settes i rekkefølge. Uten en eneste grunn er det grunnlag for å gjøre det. */
export const rangeringshindre = ['ulik_stoerrelse', 'ulik_definisjon', 'ulik_dekning', 'om_lag', 'spenn', 'smaa_tall', 'faa_kommuner', 'oppdiktet'] as const;
export type Rangeringshinder = (typeof rangeringshindre)[number];

/** Hvor sikkert et sammenlignet tall er. `hoeyst` når det er delt på et tall som kan være større, og `omtrent_mellom` når også endene av spennet er usikre. */
export const sammenligningspresisjoner = ['eksakt', 'omtrent', 'hoeyst', 'mellom', 'omtrent_mellom'] as const;
export type Sammenligningspresisjon = (typeof sammenligningspresisjoner)[number];
