import { Injectable } from '@nestjs/common';
import { badInput, UnitOfWork } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { Innstilling } from './innstilling.entity.ts';
import type { UpdateInnstillingInput } from './innstilling.input.ts';
import { innstillingErrors } from './innstilling.policy.ts';
import { InnstillingQuery, lockInnstilling } from './innstilling.query.ts';

/** Innstillingene slik den som spør, ser dem. */
export type InnstillingView = Awaited<ReturnType<InnstillingQuery['find']>> & { handlinger: string[] };

@Injectable()
export class InnstillingService {
  constructor(private readonly work: UnitOfWork, private readonly innstilling: InnstillingQuery) {}

  async find(): Promise<InnstillingView> {
    return { ...await this.innstilling.find(), handlinger: mayNow('innstilling.skriv') ? ['updateInnstilling'] : [] };
  }

  /**
   * Endrer innstillingene. Det noen i kommunen velger, er ikke oppdiktet lenger.
   * Kaster CONFLICT for en eldre versjon, og BAD_INPUT når et organ som skal vedta selv, mangler navn; da er ingenting endret.
   */
  update({ versjon, styringsgruppeVedtar, vedtaksorgan, plankjede }: UpdateInnstillingInput, oppdiktet = false): Promise<InnstillingView> {
    return this.work.run('INNSTILLINGER_ENDRET', async (tx) => {
      const { id, ...foer } = await lockInnstilling(tx);
      const feil = innstillingErrors({ styringsgruppeVedtar: styringsgruppeVedtar ?? foer.styringsgruppeVedtar, vedtaksorgan: vedtaksorgan === undefined ? foer.vedtaksorgan : vedtaksorgan });
      // En eldre versjon får se hva som er der nå, før noen sier at det hun sendte, er galt.
      if (foer.versjon === versjon && feil.length > 0) throw badInput(...feil);
      await tx.update(Innstilling, { id, versjon }, { styringsgruppeVedtar, vedtaksorgan, plankjede, oppdiktet });
      return this.find();
    });
  }
}
