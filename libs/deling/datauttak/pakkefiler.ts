import { createHash } from 'node:crypto';
import { csvOf, type Kilde, type ZipEntry } from '#libs/platform';
import { hiddenIn, kildetekst, kolonnerOf } from './kolonner.ts';
import type { Avsnitt, Radlager } from './radlager.ts';
import { schemaOf } from './skjema.ts';
import type { Uttaksrad } from './uttakstabell.ts';

export interface Filsum { sti: string; stoerrelse: number; sha256: string }

export const filstier = ({ tabell: { rom, tabell } }: Avsnitt) => ({ csv: `csv/${rom}/${tabell}.csv`, json: `json/${rom}/${tabell}.json`, skjema: `skjema/${tabell}.schema.json` });

/** Hver tabell som CSV, som JSON og som skjema, og opphavet til hver rad i én fil. */
export function tableFiles(lager: Radlager, grense: number | null, lest: string): ZipEntry[] {
  return [...lager.avsnitt.flatMap((avsnitt): ZipEntry[] => {
    const { csv, json, skjema } = filstier(avsnitt);
    return [
      { sti: csv, innhold: () => csvOf({ kolonner: kolonnerOf(avsnitt.tabell), rader: lager.rows(avsnitt) }) },
      { sti: json, innhold: () => jsonOf(lager.rows(avsnitt)) },
      { sti: skjema, innhold: () => once(JSON.stringify(schemaOf(avsnitt.tabell, grense), null, 2)) },
    ];
  }), { sti: 'opphav.csv', innhold: () => csvOf({ kolonner: opphavskolonner(lest), rader: originsOf(lager) }) }];
}

async function* jsonOf(rader: AsyncIterable<Uttaksrad[]>): AsyncGenerator<Buffer> {
  let skille = '[\n';
  for await (const noen of rader) {
    yield Buffer.from(skille + noen.map((rad) => JSON.stringify(rad)).join(',\n'));
    skille = ',\n';
  }
  yield Buffer.from(skille === '[\n' ? '[]\n' : '\n]\n');
}

interface Opphav { rom: string; tabell: string; rad: Uttaksrad }

async function* originsOf(lager: Radlager): AsyncGenerator<Opphav[]> {
  for (const avsnitt of lager.avsnitt) {
    const { rom, tabell } = avsnitt.tabell;
    for await (const rader of lager.rows(avsnitt)) yield rader.map((rad) => ({ rom, tabell, rad }));
  }
}

const keyOf = ({ rad }: Opphav): string => (rad['id'] ? String(rad['id']) : Object.entries(rad).filter(([navn]) => /_id$|^aar$|^konto$/.test(navn)).map(([, verdi]) => String(verdi)).join(' '));
const opphavskolonner = (lest: string) => [
  { navn: 'rom', bredde: 16, type: 'tekst' as const, les: ({ rom }: Opphav) => rom },
  { navn: 'tabell', bredde: 20, type: 'tekst' as const, les: ({ tabell }: Opphav) => tabell },
  { navn: 'id', bredde: 38, type: 'tekst' as const, les: keyOf },
  { navn: 'versjon', bredde: 8, type: 'heltall' as const, les: ({ rad }: Opphav) => (rad['versjon'] === undefined ? null : Number(rad['versjon'])) },
  { navn: 'kilde', bredde: 40, type: 'tekst' as const, les: ({ rad }: Opphav) => kildetekst((rad['kilde'] as Kilde | null | undefined) ?? null) },
  { navn: 'oppdiktet', bredde: 10, type: 'ja' as const, les: ({ rad }: Opphav) => (rad['oppdiktet'] as boolean | undefined) ?? null },
  { navn: 'endret', bredde: 22, type: 'tekst' as const, les: ({ rad }: Opphav) => (rad['endret'] ?? rad['tid'] ?? rad['foert_tid'] ?? null) as string | null },
  { navn: 'lest', bredde: 22, type: 'tekst' as const, les: () => lest },
  { navn: 'skjult', bredde: 24, type: 'tekst' as const, les: ({ rad }: Opphav) => hiddenIn(rad).join('\n') || null },
  { navn: 'sha256', bredde: 64, type: 'tekst' as const, les: ({ rad }: Opphav) => createHash('sha256').update(JSON.stringify(rad)).digest('hex') },
];

export async function* once(tekst: string): AsyncGenerator<Buffer> { yield Buffer.from(tekst); }

/** Det samme, mens det telles og får kontrollsummen sin. */
export const counted = ({ sti, innhold }: ZipEntry, summer: Filsum[]): ZipEntry => ({
  sti,
  innhold: async function* () {
    const hash = createHash('sha256');
    let stoerrelse = 0;
    for await (const bit of innhold()) {
      hash.update(bit);
      stoerrelse += bit.length;
      yield bit;
    }
    summer.push({ sti, stoerrelse, sha256: hash.digest('hex') });
  },
});
