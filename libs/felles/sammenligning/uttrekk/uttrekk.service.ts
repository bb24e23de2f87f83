import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { indikatorspoersmaal, type FieldErrorCode } from '#libs/contracts';
import { badInput, csvOf, currentContext, notFound, SpoolFile, writeXlsx, type Attachment, type Tabell } from '#libs/platform';
import { IndikatorsammenligningArgs } from '../indikator/indikatorsammenligning.input.ts';
import { IndikatorsammenligningService } from '../indikator/indikatorsammenligning.service.ts';
import { SammenligningArgs } from '../sammenligning.input.ts';
import { SammenligningService } from '../sammenligning.service.ts';
import { indikatortabellOf } from './indikatoruttrekk.tabell.ts';
import { tabellOf } from './uttrekk.tabell.ts';

const formater = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;
type Format = keyof typeof formater;
const isFormat = (format: string): format is Format => Object.hasOwn(formater, format);

/** Noen hundre kommuner og noen titalls kolonner er langt under. */
const mostBytes = 20 * 1024 * 1024;
const pieceBytes = 256 * 1024;

/** Det samme svaret som på siden, som regneark. Lesingen føres som alle andre lesinger. */
@Injectable()
export class UttrekkService {
  constructor(private readonly sammenligning: SammenligningService, private readonly indikatorer: IndikatorsammenligningService) {}

  /** Lager fila, lar `send` sende den, og kaster den. NOT_FOUND for et ukjent format, BAD_INPUT for det som ikke kan spørres om. */
  async use(format: string, query: Record<string, unknown>, send: (attachment: Attachment, pieces: AsyncGenerator<Buffer>) => Promise<void>): Promise<void> {
    if (!isFormat(format)) throw notFound();
    const { write, deler } = await this.answer(query, `eksport/sammenligning.${format}`);
    const spool = await SpoolFile.open(mostBytes);
    try {
      await write(format, spool);
      const filnavn = ['sammenligning', currentContext().arbeidsrom!.kode, ...deler].filter((part) => part !== null).join('-').replaceAll('_', '-');
      await send({ navn: `${filnavn}.${format}`, mime: formater[format], stoerrelse: spool.size }, spool.pieces(pieceBytes));
    } finally {
      await spool.close();
    }
  }

  /** Måten svaret skrives på, og det som skiller fila fra de andre i navnet. */
  private async answer(query: Record<string, unknown>, hva: string): Promise<{ write: Writer; deler: (string | number | null)[] }> {
    const { spoersmaal, aar, bare, indikator, periode, kommuner } = query;
    const valgte = text(kommuner)?.split(',') ?? null;
    if (indikatorspoersmaal.some((en) => en === spoersmaal)) {
      const svar = await this.indikatorer.answer(checked(IndikatorsammenligningArgs, { spoersmaal, indikator: text(indikator), periode: text(periode), kommuner: valgte }), hva);
      return { write: writerOf(indikatortabellOf(svar)), deler: [svar.spoersmaal, svar.indikator, svar.periode] };
    }
    const svar = await this.sammenligning.answer(checked(SammenligningArgs, { spoersmaal: text(spoersmaal) ?? undefined, aar: text(aar) === null ? null : Number(aar), bare: text(bare), kommuner: valgte }), hva);
    return { write: writerOf(tabellOf(svar)), deler: [svar.spoersmaal, svar.aar] };
  }
}

type Writer = (format: Format, spool: SpoolFile) => Promise<void>;
const writerOf = <Rad>(tabell: Tabell<Rad>): Writer => async (format, spool) => {
  if (format === 'xlsx') return writeXlsx(tabell, spool.writable());
  for await (const piece of csvOf(tabell)) await spool.append(piece);
};

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/** Adressen prøves etter de samme reglene som argumentene i GraphQL. */
function checked<T extends object>(type: new () => T, values: Record<string, unknown>): T {
  const args = plainToInstance(type, values);
  const errors = validateSync(args);
  if (errors.length > 0) throw badInput(...errors.map(({ property, constraints }) => ({ path: property, code: Object.values(constraints ?? {})[0] as FieldErrorCode })));
  return args;
}
