import { Injectable } from '@nestjs/common';
import { badInput, csvOf, currentContext, notFound, Places, Snapshot, SpoolFile, writeXlsx, type Attachment, type SnapshotReader } from '#libs/platform';
import { currentPersonId, Leselogg, mayNow } from '#libs/tilgang';
import { budsjett } from './budsjett.uttrekk.ts';
import { om, Sammendrag } from './om-uttrekket.ts';
import { resultater } from './resultat.uttrekk.ts';
import { tiltak } from './tiltak.uttrekk.ts';
import type { Uttrekk, Uttrekksrad } from './uttrekk.ts';

const uttrekk = { budsjett, tiltak, resultater } as const;
export type Uttrekksnavn = keyof typeof uttrekk;

const formater = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
type Format = keyof typeof formater;
const isFormat = (format: string): format is Format => Object.hasOwn(formater, format);

/** Langt over det største uttrekket en kommune kan ha. Det verner disken, ikke minnet. */
const mostBytes = 300 * 1024 * 1024;
const pieceBytes = 256 * 1024;

/** Lager uttrekk. Radene leses i ett øyeblikksbilde rett over på disk, og sendes etterpå: en treg mottaker holder ikke på databasen. */
@Injectable()
export class EksportService {
  /** Et uttrekk holder en tilkobling mens det lages. */
  private readonly places = new Places({ total: 3, perPerson: 1 });

  constructor(private readonly snapshot: Snapshot, private readonly leselogg: Leselogg) {}

  /** Lager fila, lar `send` sende den, og kaster den. NOT_FOUND for et ukjent format, BAD_INPUT for året, BUSY når for mange ber om uttrekk samtidig. */
  async use(navn: Uttrekksnavn, format: string, aarTekst: unknown, send: (attachment: Attachment, pieces: AsyncGenerator<Buffer>) => Promise<void>): Promise<void> {
    if (!isFormat(format)) throw notFound();
    const aar = demandYear(uttrekk[navn].aar, aarTekst);
    const spool = await SpoolFile.open(mostBytes);
    try {
      await this.places.use(currentPersonId(), () => this.snapshot.read((reader) => write(uttrekk[navn] as Uttrekk<Uttrekksrad>, format, aar, reader, spool)));
      const filnavn = [navn, currentContext().arbeidsrom!.kode, aar].filter((part) => part !== null).join('-');
      await send({ navn: `${filnavn}.${format}`, mime: formater[format], stoerrelse: spool.size }, this.piecesOf(spool));
    } finally {
      await spool.close();
    }
  }

  private async *piecesOf(spool: SpoolFile): AsyncGenerator<Buffer> {
    for await (const piece of spool.pieces(pieceBytes)) {
      await this.leselogg.assertInnsynOpen();
      yield piece;
    }
  }
}

async function write(hva: Uttrekk<Uttrekksrad>, format: Format, aar: number | null, reader: SnapshotReader, spool: SpoolFile): Promise<void> {
  const sammendrag = new Sammendrag();
  const rader = sammendrag.of(reader.rows<Uttrekksrad>(hva.sql, [aar, currentPersonId(), mayNow('tiltak.skriv')]));
  const tabell = { navn: hva.navn, kolonner: hva.kolonner, rader, om: () => om(hva, aar, sammendrag) };
  if (format === 'xlsx') return writeXlsx(tabell, spool.writable());
  for await (const piece of csvOf(tabell)) await spool.append(piece);
}

/** Et uttrekk som ikke kan gjelde ett år, later ikke som om det gjør det. */
function demandYear(rule: 'kreves' | 'kan' | 'nei', given: unknown): number | null {
  if (given === undefined || given === '') {
    if (rule === 'kreves') throw badInput({ path: 'aar', code: 'REQUIRED' });
    return null;
  }
  if (rule === 'nei') throw badInput({ path: 'aar', code: 'NOT_ALLOWED' });
  if (typeof given !== 'string' || !/^(19|20|21)\d\d$/.test(given)) throw badInput({ path: 'aar', code: 'NOT_A_NUMBER' });
  return Number(given);
}
