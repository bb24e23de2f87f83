import { isNumber, isText, type Column, type Table } from './catalogue.ts';
import { shortName } from './catalogue.ts';

/** Teksten i én kolonne i én kommunes tabell. Finnes ingen andre steder, så et treff er en lekkasje. */
export const canary = (nummer: string, table: string, column: string) => `KANARI-${nummer}-${table.replace('_', '')}-${column.replaceAll('_', '')}`;
export const anyCanaryOf = (nummer: string) => new RegExp(`KANARI-${nummer}-`, 'i');
/** Tallene: ni sifre, der kommunen står i de fem første. */
export const anyNumberOf = (nummer: string) => new RegExp(`(?<![0-9a-f])7${nummer}\\d{4}(?![0-9a-f])`, 'i');

/** Kolonnene som ikke får en kanarifugl, og hvorfor. En ny tekstkolonne må enten få en eller stå her. */
export const withoutText: Record<string, string> = {
  'styringsdokument.type': 'lukket liste', 'styringsdokument.status': 'lukket liste', 'suksessfaktor.type': 'lukket liste',
  'omraade.innbyggere_presisjon': 'lukket liste', 'resultat.presisjon': 'lukket liste', 'resultat.omfang': 'lukket liste',
  'tiltak.status': 'lukket liste', 'tiltak.aarsak_kode': 'lukket liste',
  'statusendring.fra_status': 'status fra lista; skjemaet lukker den', 'statusendring.til_status': 'status fra lista; skjemaet lukker den',
  'statusendring.aarsak_kode': 'årsak fra lista; skjemaet lukker den',
};

/** Tallkolonnene uten kanarifugl, og hvorfor. */
export const withoutNumber: Record<string, string> = {
  kommune_id: 'muren selv', versjon: 'teller: må stemme i hver endring', 'logg.nr': 'teller i kjeden',
  'programrolle.stillingsprosent': 'høyst 1000', 'programrolle.loenn_fra_satsingen_prosent': 'høyst 100',
};

/** Verdier der det generelle ikke holder: lukkede lister, grenser, og tilstander rotfeltene trenger for å lykkes. */
const fixed: Record<string, unknown> = {
  'styringsdokument.status': 'utkast', 'tiltak.status': 'i_drift', 'omraade.innbyggere_presisjon': 'mellom', 'resultat.presisjon': 'mellom',
  'statusendring.fra_status': 'forberedelse', 'statusendring.til_status': 'i_drift', 'statusendring.aarsak_kode': 'annet',
  'programrolle.stillingsprosent': 50, 'programrolle.loenn_fra_satsingen_prosent': 25,
};

/** Flere rader enn én: verdiene som skiller dem. */
export const variants: Record<string, Record<string, unknown>[]> = {
  'kommune.suksessfaktor': [{ type: 'suksesskriterium' }, { type: 'fallgruve' }],
  // Det andre er et utkast ingen har ansvaret for, så bare programlederen ser det.
  'kommune.tiltak': [{}, { status: 'ide', ansvarlig_id: null }],
  // En er nådd, og en har gått over fristen.
  'kommune.milepael': [{}, { naadd: null }],
};

const domains: Record<string, string> = { 'referanse.tidsangivelse': '2025-hoest' };

/** Verdien i en kolonne som verken er nøkkel eller henvisning. `undefined` lar databasen velge. */
export function valueFor(nummer: string, table: Table, column: Column, serial: number, row: number): unknown {
  const name = `${shortName(table.name)}.${column.name}`;
  if (name in fixed) return fixed[name];
  if (column.choices) return column.choices[0];
  if (column.type in domains) return domains[column.type];
  if (isNumber(column)) return column.name in withoutNumber || name in withoutNumber ? undefined : Number(`7${nummer}${String(serial).padStart(4, '0')}`);
  if (isText(column)) return textIn(column, `${canary(nummer, shortName(table.name), column.name)}${row === 0 ? '' : `-${row + 1}`}`);
  if (column.required) throw new Error(`${name} er ${column.type}: si hva den skal ha i apps/api/proof/testing/canary.ts.`);
  return undefined;
}

function textIn({ name, type }: Column, text: string): unknown {
  if (type === 'text[]') return [`${text}-a`, `${text}-b`];
  if (type === 'jsonb') return JSON.stringify(name === 'kilde' ? { tittel: text, sted: `${text}-sted`, tolket: false } : { verdi: text });
  return text;
}
