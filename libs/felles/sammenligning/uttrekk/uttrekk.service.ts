import { Injectable } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import type { FieldErrorCode } from '#libs/contracts';
import { badInput, csvOf, currentContext, notFound, SpoolFile, writeXlsx, type Attachment } from '#libs/platform';
import { SammenligningArgs } from '../sammenligning.input.ts';
import { SammenligningService } from '../sammenligning.service.ts';
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
  constructor(private readonly sammenligning: SammenligningService) {}

  /** Lager fila, lar `send` sende den, og kaster den. NOT_FOUND for et ukjent format, BAD_INPUT for det som ikke kan spørres om. */
  async use(format: string, query: Record<string, unknown>, send: (attachment: Attachment, pieces: AsyncGenerator<Buffer>) => Promise<void>): Promise<void> {
    if (!isFormat(format)) throw notFound();
    const args = argsOf(query);
    const svar = await this.sammenligning.answer(args, `eksport/sammenligning.${format}`);
    const tabell = tabellOf(svar);
    const spool = await SpoolFile.open(mostBytes);
    try {
      if (format === 'xlsx') await writeXlsx(tabell, spool.writable());
      else for await (const piece of csvOf(tabell)) await spool.append(piece);
      const filnavn = ['sammenligning', currentContext().arbeidsrom!.kode, svar.spoersmaal.replaceAll('_', '-'), svar.aar].filter((part) => part !== null).join('-');
      await send({ navn: `${filnavn}.${format}`, mime: formater[format], stoerrelse: spool.size }, spool.pieces(pieceBytes));
    } finally {
      await spool.close();
    }
  }
}

/** Adressen prøves etter de samme reglene som argumentene i GraphQL. */
function argsOf({ spoersmaal, aar, bare, kommuner }: Record<string, unknown>): SammenligningArgs {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  const args = plainToInstance(SammenligningArgs, {
    spoersmaal: text(spoersmaal) ?? undefined, aar: text(aar) === null ? null : Number(aar), bare: text(bare), kommuner: text(kommuner)?.split(',') ?? null,
  });
  const errors = validateSync(args);
  if (errors.length > 0) throw badInput(...errors.map(({ property, constraints }) => ({ path: property, code: Object.values(constraints ?? {})[0] as FieldErrorCode })));
  return args;
}
