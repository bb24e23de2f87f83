import { Injectable } from '@nestjs/common';
import { isUUID } from 'class-validator';
import { cellevalg, hiddenExplanation, hiddenSymbol, visTidsangivelse } from '#libs/contracts';
import { badInput, csvOf, notFound, SpoolFile, writeXlsx, type Attachment, type Kolonne, type Tabell } from '#libs/platform';
import { DeltBildeService } from '../bilde/delt-bilde.service.ts';
import type { DeltBilde } from '../bilde/delt-bilde.type.ts';
import type { DeltFordeling } from './delt-fordeling.type.ts';

const formater = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
const isFormat = (format: string): format is keyof typeof formater => Object.hasOwn(formater, format);
const [mostBytes, pieceBytes] = [20 * 1024 * 1024, 256 * 1024];

/** Øyeblikksbildet av en fordeling som regneark, av de samme cellene som på siden. Åpningen føres som når siden åpnes. */
@Injectable()
export class FordelingsuttrekkService {
  constructor(private readonly bilder: DeltBildeService) {}

  /** Lager fila, lar `send` sende den, og kaster den. NOT_FOUND for et ukjent format, en deling som ikke er for den som spør, og en som er trukket tilbake. */
  async use(format: string, deling: unknown, send: (attachment: Attachment, pieces: AsyncGenerator<Buffer>) => Promise<void>): Promise<void> {
    if (!isFormat(format)) throw notFound();
    if (!isUUID(deling, 'loose')) throw badInput({ path: 'deling', code: 'NOT_A_UUID' });
    const bilde = await this.bilder.read(deling as string);
    if (!bilde.fordeling) throw notFound();
    const tabell = tabellOf(bilde, bilde.fordeling);
    const spool = await SpoolFile.open(mostBytes);
    try {
      if (format === 'xlsx') await writeXlsx(tabell, spool.writable());
      else for await (const piece of csvOf(tabell)) await spool.append(piece);
      await send({ navn: `fordeling-${bilde.kommunenummer}-${bilde.periode}.${format}`, mime: formater[format], stoerrelse: spool.size }, spool.pieces(pieceBytes));
    } finally {
      await spool.close();
    }
  }
}

interface Rad { grupper: string[]; antall: number | null }

/** Én rad for hver celle, summene også. Et skjult tall er tegnet, og arket om uttrekket sier hva det betyr. */
export function tabellOf(bilde: Pick<DeltBilde, 'navn' | 'nettverk' | 'satsing' | 'periode' | 'delt' | 'oppdiktet'>, { navn, teller, dimensjoner, grense, celler }: DeltFordeling): Tabell<Rad> {
  const rader = cellevalg(dimensjoner).map((valg, plass): Rad => ({ grupper: valg.map((nr, d) => (nr === null ? 'I alt' : dimensjoner[d]!.verdier[nr]!)), antall: celler[plass] ?? null }));
  return {
    navn: 'Fordeling',
    kolonner: [
      ...dimensjoner.map(({ navn: dimensjon }, d): Kolonne<Rad> => ({ navn: dimensjon, type: 'tekst', bredde: 24, les: ({ grupper }) => grupper[d]! })),
      { navn: 'Antall', type: 'prikket', bredde: 12, les: ({ antall }) => antall ?? hiddenSymbol },
    ],
    rader: (async function* () { for (let fra = 0; fra < rader.length; fra += 500) yield rader.slice(fra, fra + 500); })(),
    om: () => [
      ['Serie', navn], ['Hvem som er talt', teller], ['Periode', visTidsangivelse(bilde.periode!)], ['Kommune', bilde.navn], ['Satsing', bilde.satsing], ['Delt med', bilde.nettverk], ['Delt', String(bilde.delt)],
      [hiddenSymbol, hiddenExplanation(grense)], ...(bilde.oppdiktet ? [['Oppdiktet', 'Tallene er laget for å vise fram Løftet.'] as const] : []),
    ],
  };
}
