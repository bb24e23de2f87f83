import { Injectable } from '@nestjs/common';
import { maaStaa } from '#libs/contracts';
import { badInput, Db, newKey, notFound, type RemoveInput, type RestoreInput, type Tx, UnitOfWork } from '#libs/platform';
import type { HelVirkningskjede } from '../kjede/hel-virkningskjede.type.ts';
import { lockKjede } from '../kjede/virkningskjede.query.ts';
import { Virkningsledd } from '../ledd/virkningsledd.entity.ts';
import { beleggOf, nextNr } from '../ledd/virkningsledd.query.ts';
import { demandOpen } from '../programteori.aktoer.ts';
import { gradHolder } from '../programteori.policy.ts';
import { ProgramteoriQuery } from '../programteori.query.ts';
import { Leddbelegg } from './leddbelegg.entity.ts';
import type { LeddbeleggInput, UpdateLeddbeleggInput } from './leddbelegg.input.ts';

/** Fører, endrer, fjerner og henter tilbake belegg for et ledd. Graden kan aldri stå igjen uten belegget den bygger på. */
@Injectable()
export class LeddbeleggService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly teori: ProgramteoriQuery) {}

  add(values: LeddbeleggInput): Promise<HelVirkningskjede> {
    return this.inLedd('LEDDBELEGG_LAGT_TIL', () => Promise.resolve(values.virkningsleddId), async (tx, ledd) => {
      demandWords(values.tekst, ledd);
      await tx.insert(Leddbelegg, { ...values, nr: await nextNr(tx, ledd.id), noekkel: newKey() });
    });
  }

  update({ id, versjon, ...felt }: UpdateLeddbeleggInput): Promise<HelVirkningskjede> {
    return this.inLedd('LEDDBELEGG_ENDRET', () => this.parentOf(id), async (tx, ledd) => {
      const before = await tx.update(Leddbelegg, { id, versjon }, {});
      demandWords(felt.tekst, ledd);
      demandGrade(ledd, [...await beleggOf(tx, ledd.id, id), { slag: felt.slag ?? before.slag }], 'slag');
      await tx.update(Leddbelegg, { id, versjon }, felt);
    });
  }

  remove({ id, versjon }: RemoveInput): Promise<HelVirkningskjede> {
    return this.inLedd('LEDDBELEGG_FJERNET', () => this.parentOf(id), async (tx, ledd) => {
      await tx.remove(Leddbelegg, { id, versjon });
      demandGrade(ledd, await beleggOf(tx, ledd.id), 'grad');
    });
  }

  restore({ id }: RestoreInput): Promise<HelVirkningskjede> {
    return this.inLedd('LEDDBELEGG_HENTET_TILBAKE', async (tx) => (await tx.evenRemoved(Leddbelegg, id)).virkningsleddId, async (tx, ledd) => {
      demandWords((await tx.evenRemoved(Leddbelegg, id)).tekst, ledd);
      await tx.restore(Leddbelegg, id);
    });
  }

  private inLedd(handling: string, leddId: (tx: Tx) => Promise<string>, write: (tx: Tx, ledd: Virkningsledd) => Promise<void>): Promise<HelVirkningskjede> {
    return this.work.run(handling, async (tx) => {
      const id = await leddId(tx);
      const kjede = await lockKjede(tx, (await this.ledd(id)).virkningskjedeId);
      demandOpen(kjede);
      // På nytt etter låsen: graden kan være endret mens vi ventet.
      await write(tx, await this.ledd(id));
      return this.teori.one(kjede.id);
    });
  }

  private async ledd(id: string): Promise<Virkningsledd> {
    const ledd = await this.db.manager.findOneBy(Virkningsledd, { id });
    if (!ledd) throw notFound();
    return ledd;
  }

  private async parentOf(id: string): Promise<string> {
    const belegg = await this.db.manager.findOneBy(Leddbelegg, { id });
    if (!belegg) throw notFound();
    return belegg.virkningsleddId;
  }
}

function demandWords(tekst: string | undefined, { grad }: Virkningsledd): void {
  if (!maaStaa(tekst, grad)) throw badInput({ path: 'tekst', code: 'CLAIMS_EFFECT' });
}

function demandGrade({ grad, rivaliserende }: Virkningsledd, belegg: Parameters<typeof gradHolder>[1]['belegg'], path: string): void {
  if (!gradHolder(grad, { belegg, rivaliserende })) throw badInput({ path, code: 'GRADE_UNSUPPORTED' });
}
