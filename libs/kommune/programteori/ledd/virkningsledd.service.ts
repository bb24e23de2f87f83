import { Injectable } from '@nestjs/common';
import { maaStaa } from '#libs/contracts';
import { badInput, Db, emptiedList, notFound, UnitOfWork } from '#libs/platform';
import type { HelVirkningskjede } from '../kjede/hel-virkningskjede.type.ts';
import { lockKjede } from '../kjede/virkningskjede.query.ts';
import { demandOpen } from '../programteori.aktoer.ts';
import { leddErrors } from '../programteori.policy.ts';
import { ProgramteoriQuery } from '../programteori.query.ts';
import { Virkningsledd } from './virkningsledd.entity.ts';
import type { UpdateVirkningsleddInput } from './virkningsledd.input.ts';
import { beleggOf } from './virkningsledd.query.ts';

/** Endrer et ledd: antakelsen, tida, det som ellers kunne forklart det, og graden. Svaret er hele kjeden. */
@Injectable()
export class VirkningsleddService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly teori: ProgramteoriQuery) {}

  update({ id, versjon, rivaliserende, ...felt }: UpdateVirkningsleddInput): Promise<HelVirkningskjede> {
    return this.work.run('VIRKNINGSLEDD_ENDRET', async (tx) => {
      const { virkningskjedeId } = await this.find(id);
      const laast = await lockKjede(tx, virkningskjedeId);
      const before = await tx.update(Virkningsledd, { id, versjon }, {});
      demandOpen(laast);
      const changes = { ...felt, rivaliserende: emptiedList(rivaliserende) };
      const given = Object.fromEntries(Object.entries(changes).filter(([, verdi]) => verdi !== undefined)) as Partial<Virkningsledd>;
      const after = { ...before, ...given };
      const belegg = await beleggOf(tx, id);
      const errors = leddErrors({ ...after, belegg });
      // Et belegg som sier at noe førte til noe, kan ikke bli stående under en lavere grad.
      if (belegg.some(({ tekst }) => !maaStaa(tekst, after.grad))) errors.push({ path: 'grad', code: 'CLAIMS_EFFECT' });
      if (errors.length > 0) throw badInput(...errors);
      await tx.update(Virkningsledd, { id, versjon }, given);
      const last = tx.entries.at(-1);
      if (last) last.navn ??= laast.mekanisme.slice(0, 120);
      return this.teori.one(virkningskjedeId);
    });
  }

  private async find(id: string): Promise<Virkningsledd> {
    const ledd = await this.db.manager.findOneBy(Virkningsledd, { id });
    if (!ledd) throw notFound();
    return ledd;
  }
}
