import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { idag } from '#libs/felles/evaluering';
import { badInput, DomainError, NettverkWork, type NettverkTx } from '#libs/platform';
import { insertFylkessvar, type Anbefalingsrad, type Mottakerrad } from '../funn.query.ts';
import { FunnlesingService } from '../funnlesing.service.ts';
import type { FoelgOppForFylketInput, SvarForFylketInput } from './anbefaling.input.ts';
import { aarsfeil, svarfeil } from './anbefaling.policy.ts';
import type { Anbefaling } from './anbefaling.type.ts';

/** Det koordinatoren fører for fylkeskommunen, og for dem som ikke har noe rom: staten og regionen. Det siste gjelder; det gamle står. */
@Injectable()
export class FylkessvarService {
  constructor(private readonly work: NettverkWork, private readonly lesing: FunnlesingService) {}

  answer({ anbefalingId, mottaker, svar, tekst = null, rolle, dato }: SvarForFylketInput, oppdiktet = false): Promise<Anbefaling> {
    return this.work.run('FYLKESSVAR_FOERT', async (tx) => {
      const { avtalerom, anbefaling, til } = await this.open(tx, anbefalingId, mottaker);
      const feil = svarfeil({ svar, tekst, dato }, anbefaling.frigitt!, idag());
      if (feil.length > 0) throw badInput(...feil);
      await tx.query(insertFylkessvar, [tx.nettverkId, v7(), avtalerom, anbefalingId, til.nr, svar, null, null, tekst, rolle, dato, oppdiktet]);
      return this.noted(tx, anbefaling, { mottaker: [null, til.slag], svar: [null, svar], tekst: [null, tekst], rolle: [null, rolle] });
    });
  }

  follow({ anbefalingId, mottaker, aar, status, tekst = null, rolle }: FoelgOppForFylketInput, oppdiktet = false): Promise<Anbefaling> {
    return this.work.run('FYLKESOPPFOELGING_FOERT', async (tx) => {
      const { avtalerom, anbefaling, til } = await this.open(tx, anbefalingId, mottaker);
      if (til.svar.every((linje) => linje.svar === null)) throw new DomainError('ANBEFALING_IKKE_BESVART');
      const feil = aarsfeil(aar, anbefaling.frigitt!, idag());
      if (feil.length > 0) throw badInput(...feil);
      await tx.query(insertFylkessvar, [tx.nettverkId, v7(), avtalerom, anbefalingId, til.nr, null, aar, status, tekst, rolle, idag(), oppdiktet]);
      return this.noted(tx, anbefaling, { mottaker: [null, til.slag], aar: [null, aar], status: [null, status], tekst: [null, tekst] });
    });
  }

  private async open(tx: NettverkTx, id: string, nr: number): Promise<{ avtalerom: number; anbefaling: Anbefalingsrad; til: Mottakerrad }> {
    const { avtalerom, anbefalinger } = await this.lesing.findAnbefaling(id, tx);
    const anbefaling = anbefalinger.find((en) => en.id === id)!;
    const til = anbefaling.mottakere.find((en) => en.nr === nr);
    if (!til) throw badInput({ path: 'mottaker', code: 'NOT_FOUND' });
    if (til.slag === 'kommune') throw badInput({ path: 'mottaker', code: 'NOT_ALLOWED' });
    if (anbefaling.trukket) throw new DomainError('AVTALE_LAAST');
    return { avtalerom, anbefaling, til };
  }

  private noted(tx: NettverkTx, { id, tekst }: Anbefalingsrad, felt: Record<string, [unknown, unknown]>): Promise<Anbefaling> {
    tx.note({ tabell: 'anbefaling', id, verb: 'endret', navn: tekst.slice(0, 120), felt });
    return this.lesing.anbefaling(id, tx);
  }
}
