import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { v7 } from 'uuid';
import { erfaringsfiltyper, limits } from '#libs/contracts';
import { AvtaleWork, avtaleromOf, badInput, cleanDocument, currentContext, DomainError, Places, receiveUpload, SpoolFile } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import type { Evalueringsavtale } from '../avtale.type.ts';
import { AvtalelesingService, idag } from '../avtalelesing.service.ts';
import { gjeldende } from '../visning.ts';
import { insertDokument, lockLeveranser } from './leveransedokument.query.ts';
import { leveranseskjemaIn, type Leveranseskjema } from './leveranseskjema.ts';

/** De som evaluerer, leverer det avtalen sier: et dokument til en leveranse i planen. Det som er levert, står. */
@Injectable()
export class LeveransedokumentService {
  /** Et dokument skrives på nytt i minnet. Flere enn dette samtidig venter ikke; de får beskjed. */
  private readonly places = new Places({ total: 2, perPerson: 1 });

  constructor(private readonly work: AvtaleWork, private readonly lesing: AvtalelesingService) {}

  /**
   * Dokumentet skrives på nytt uten opplysninger om hvem som laget det. Kaster FIL_FOR_STOR, FIL_TOM, FIL_TYPE, FIL_AKTIV og FIL_LAAST for fila,
   * BAD_INPUT for skjemaet, AVTALE_GJELDER_IKKE når ingen utgave gjelder, og AVTALE_LAAST når leveransen er godtatt. Gir avtalen.
   */
  create(request: Request): Promise<Evalueringsavtale> {
    return this.places.use(currentPersonId(), async () => {
      const spool = await SpoolFile.open(limits.filBytes);
      try {
        const { felt, filnavn, sha256 } = await receiveUpload(request, spool, async (skjema) => { await this.admit(read(skjema)); });
        if (spool.size === 0) throw new DomainError('FIL_TOM');
        const skjema = read(felt);
        currentContext().operationHash = createHash('sha256').update(JSON.stringify([skjema, filnavn])).update(sha256).digest();
        return await this.store(skjema, await cleanDocument(spool, filnavn, erfaringsfiltyper));
      } finally {
        await spool.close();
      }
    });
  }

  private async store({ leveranse, tittel, merknad }: Leveranseskjema, { innhold, type }: Awaited<ReturnType<typeof cleanDocument>>): Promise<Evalueringsavtale> {
    const id = await this.work.run('LEVERANSE_LEVERT', async (tx) => {
      await tx.query(lockLeveranser, [tx.avtalerom]);
      const avtale = await this.admit({ leveranse });
      const sha256 = createHash('sha256').update(innhold).digest();
      await tx.query(insertDokument, [tx.avtalerom, v7(), leveranse, tittel, merknad, idag(), type, innhold.length, sha256, innhold]);
      tx.note({ tabell: 'leveranse', id: avtale.id, verb: 'ny', navn: tittel, felt: { leveranse: [null, leveranse], stoerrelse: [null, innhold.length], sha256: [null, sha256.toString('hex')] } });
      return avtale.id;
    });
    return this.lesing.one(id);
  }

  /** Leveransen må stå i utgaven som gjelder, og ikke vente på svar eller være godtatt. */
  private async admit({ leveranse }: Pick<Leveranseskjema, 'leveranse'>) {
    const { avtaler: [rad] } = await this.lesing.find(null);
    const gjelder = rad && gjeldende(rad);
    if (!gjelder || avtaleromOf(currentContext()) === null) throw new DomainError('AVTALE_GJELDER_IKKE');
    if (!gjelder.innhold.leveranser.some(({ nr }) => nr === leveranse)) throw badInput({ path: 'leveranse', code: 'NOT_FOUND' });
    const siste = rad.hendelser.find((en) => en.leveranse === leveranse)?.hendelse;
    if (siste === 'godtatt') throw new DomainError('AVTALE_LAAST');
    if (siste === 'levert') throw badInput({ path: 'leveranse', code: 'NOT_ALLOWED' });
    return rad;
  }
}

function read(felt: Record<string, string>): Leveranseskjema {
  const { skjema, errors } = leveranseskjemaIn(felt);
  if (errors.length > 0) throw badInput(...errors);
  return skjema;
}
