import { Injectable } from '@nestjs/common';
import { leddslag, maaStaa } from '#libs/contracts';
import { lockSatsing } from '#libs/kommune/program';
import { badInput, newKey, UnitOfWork } from '#libs/platform';
import { Virkningsledd } from '../ledd/virkningsledd.entity.ts';
import { demandOpen } from '../programteori.aktoer.ts';
import { ProgramteoriQuery } from '../programteori.query.ts';
import type { HelVirkningskjede } from './hel-virkningskjede.type.ts';
import { Virkningskjede } from './virkningskjede.entity.ts';
import type { ArchiveVirkningskjedeInput, UpdateVirkningskjedeInput, VirkningskjedeInput } from './virkningskjede.input.ts';
import { demandReferences, lockKjede, nextNr } from './virkningskjede.query.ts';

/** Lager, endrer og arkiverer kjeder. */
@Injectable()
export class VirkningskjedeService {
  constructor(private readonly work: UnitOfWork, private readonly teori: ProgramteoriQuery) {}

  create(input: VirkningskjedeInput): Promise<HelVirkningskjede> {
    return this.work.run('VIRKNINGSKJEDE_OPPRETTET', async (tx) => {
      const satsingId = await lockSatsing(tx);
      demandWords(input.mekanisme);
      await demandReferences(tx, input);
      if (!input.statistikkserie && input.statistikknavn) throw badInput({ path: 'statistikkserie', code: 'REQUIRED' });
      const id = await tx.insert(Virkningskjede, { ...input, satsingId, nr: await nextNr(tx, satsingId), noekkel: newKey() });
      tx.entries.at(-1)!.navn = input.mekanisme.slice(0, 120);
      for (const slag of leddslag) await tx.insert(Virkningsledd, { virkningskjedeId: id, slag, rivaliserende: [], grad: 'antatt', noekkel: newKey() });
      return this.teori.one(id);
    });
  }

  update({ id, versjon, ...felt }: UpdateVirkningskjedeInput): Promise<HelVirkningskjede> {
    return this.work.run('VIRKNINGSKJEDE_ENDRET', async (tx) => {
      const laast = await lockKjede(tx, id);
      const before = await tx.update(Virkningskjede, { id, versjon }, {});
      demandOpen(laast);
      demandWords(felt.mekanisme);
      await demandReferences(tx, felt);
      // Uten serie er det ikke noe navn å ha.
      const statistikkserie = felt.statistikkserie === undefined ? before.statistikkserie : felt.statistikkserie;
      if (!statistikkserie && felt.statistikknavn) throw badInput({ path: 'statistikkserie', code: 'REQUIRED' });
      await tx.update(Virkningskjede, { id, versjon }, { ...felt, ...(statistikkserie ? {} : { statistikknavn: null }) });
      const last = tx.entries.at(-1);
      if (last) last.navn ??= laast.mekanisme.slice(0, 120);
      return this.teori.one(id);
    });
  }

  archive({ id, versjon, arkivert }: ArchiveVirkningskjedeInput): Promise<HelVirkningskjede> {
    return this.work.run(arkivert ? 'VIRKNINGSKJEDE_ARKIVERT' : 'VIRKNINGSKJEDE_HENTET_FRAM', async (tx) => {
      await lockKjede(tx, id);
      await tx.update(Virkningskjede, { id, versjon }, { arkivert });
      return this.teori.one(id);
    });
  }
}

/** Mekanismen har ingen grad selv, så den kan ikke si at noe førte til noe annet. */
function demandWords(mekanisme: string | undefined): void {
  if (!maaStaa(mekanisme, null)) throw badInput({ path: 'mekanisme', code: 'CLAIMS_EFFECT' });
}
