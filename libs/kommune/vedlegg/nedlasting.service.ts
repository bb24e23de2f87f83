import { Injectable } from '@nestjs/common';
import { filtyper, type Filtype } from '#libs/contracts';
import { type Attachment, notFound } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import { VedleggQuery, type Fil } from './vedlegg.query.ts';

/** Henter fila bak et vedlegg, bit for bit. Ingen tilkobling holdes mellom bitene. */
@Injectable()
export class NedlastingService {
  constructor(private readonly query: VedleggQuery, private readonly leselogg: Leselogg) {}

  /** Kaster NOT_FOUND. */
  async open(vedleggId: string): Promise<{ attachment: Attachment; pieces: AsyncGenerator<Buffer> }> {
    const fil = await this.query.file(vedleggId);
    const attachment = { navn: fil.navn, mime: mimeOf(fil.type), stoerrelse: fil.stoerrelse, merke: `"${fil.sha256}"` };
    return { attachment, pieces: this.piecesOf(fil) };
  }

  /** Spør om det fortsatt er åpent før hver bit: lukkes åpningen mens noen henter, stopper nedlastingen der. */
  private async *piecesOf({ filId, biter }: Fil): AsyncGenerator<Buffer> {
    for (let nr = 0; nr < biter; nr++) {
      await this.leselogg.assertInnsynOpen();
      const piece = await this.query.piece(filId, nr);
      if (!piece) throw notFound();
      yield piece;
    }
  }
}

/** En type vi ikke kjenner, fra en eldre eller nyere utgave, er bare byte. */
const mimeOf = (type: string) => filtyper[type as Filtype]?.mime ?? 'application/octet-stream';
