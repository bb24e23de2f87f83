import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Delingstype } from '#libs/contracts';
import { badInput, NettverkWork, notFound } from '#libs/platform';
import { mayRemind } from './delingsstatus.policy.ts';
import type { MinnOmDelingInput } from './paaminnelse.input.ts';
import { deletePaaminnelse, findMottaker, remind, type MottakerRow } from './paaminnelse.query.ts';

/** Koordinatoren minner om det som mangler. Raden er nettverkets; kommunen ser bare dem som gjelder den selv. */
@Injectable()
export class PaaminnelseService {
  constructor(private readonly work: NettverkWork) {}

  /** Gir året. BAD_INPUT når kommunen ikke har noe å dele eller alt deler det, og når det er for kort tid siden sist. */
  remind({ kommunenummer, type, aar }: MinnOmDelingInput): Promise<number> {
    return this.work.run('MINNET_OM_DELING', async (tx) => {
      const [kommune] = await tx.query<MottakerRow>(findMottaker, [tx.nettverkId, kommunenummer, type, aar]);
      if (!kommune) throw badInput({ path: 'kommunenummer', code: 'NOT_FOUND' });
      if (!kommune.harOmraadesatsing || kommune.deler) throw badInput({ path: 'type', code: 'NOT_ALLOWED' });
      if (!mayRemind(kommune.minnet?.toISOString() ?? null, new Date())) throw badInput({ path: 'type', code: 'TOO_EARLY' });
      const [rad] = await tx.query<{ id: string }>(remind, [tx.nettverkId, v7(), kommune.id, type, aar]);
      tx.note({ tabell: 'delingspaaminnelse', id: rad!.id, verb: kommune.minnet ? 'endret' : 'ny', navn: kommune.navn, felt: { type: [null, type], aar: [null, aar] } });
      return aar;
    });
  }

  /** Gir året. NOT_FOUND når den ikke er der. */
  withdraw(id: string): Promise<number> {
    return this.work.run('PAAMINNELSE_TRUKKET', async (tx) => {
      const [fjernet] = await tx.query<{ navn: string; type: Delingstype; aar: number }>(deletePaaminnelse, [tx.nettverkId, id]);
      if (!fjernet) throw notFound();
      tx.note({ tabell: 'delingspaaminnelse', id, verb: 'fjernet', navn: fjernet.navn, felt: { type: [fjernet.type, null], aar: [fjernet.aar, null] } });
      return fjernet.aar;
    });
  }
}
