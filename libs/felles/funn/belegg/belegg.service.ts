import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { limits, type Sitatkilde } from '#libs/contracts';
import { AvtaleWork, badInput, type AvtaleTx } from '#libs/platform';
import type { FunnInput } from '../funn.input.ts';
import { bumpFunn, copySitat, deleteBelegg, deleteSitat, insertBelegg, insertSitat, type Funnutgaverad } from '../funn.query.ts';
import { FunnService } from '../funn.service.ts';
import type { Funn } from '../funn.type.ts';
import { erFritt } from '../visning.ts';
import type { CreateFeltbeleggInput, GjenbrukSitatInput, RemoveBeleggInput } from './belegg.input.ts';

/** Det som ble lest i kommunens rad, av døra som leste det. */
export interface LestSitat { fraKommuneId: number; fra: string; kilde: Sitatkilde; radId: string; radversjon: number; tittel: string; felt: string; sitat: string; tall: boolean; periode: string | null; lest: string }

/** Beleggene til et utkast. Det som er forelagt, har de beleggene det fikk. */
@Injectable()
export class BeleggService {
  constructor(private readonly work: AvtaleWork, private readonly funn: FunnService) {}

  addField({ id, versjon, slag, antall, periode }: CreateFeltbeleggInput): Promise<Funn> {
    return this.work.run('FUNNBELEGG_LAGT_TIL', async (tx) => {
      const { nyeste } = await this.funn.draft(tx, { id, versjon }, { slag, antall, periode });
      await tx.query(insertBelegg, [tx.avtalerom, v7(), id, nyeste.utgave, nextNr(nyeste), slag, antall, periode, null]);
      return this.changed(tx, id, nyeste, { slag: [null, slag], antall: [null, antall], periode: [null, periode] });
    });
  }

  /** Det som nettopp er lest i kommunen. Et funn om en kommune siterer den kommunen; et funn om regionen, det som er delt. */
  addQuote({ id, versjon }: FunnInput, lest: LestSitat): Promise<Funn> {
    return this.work.run('SITAT_LAGT_TIL', async (tx) => {
      const { funn, nyeste } = await this.funn.draft(tx, { id, versjon }, { kilde: lest.kilde, sitat: lest.sitat });
      if (funn.gjelder !== lest.fra && lest.kilde !== 'delt') throw badInput({ path: 'kommunenummer', code: 'NOT_ALLOWED' });
      const ny = v7();
      await tx.query(insertBelegg, [tx.avtalerom, ny, id, nyeste.utgave, nextNr(nyeste), 'sitat', null, null, null]);
      await tx.query(insertSitat, [tx.avtalerom, ny, lest.fraKommuneId, lest.kilde, lest.radId, lest.radversjon, lest.tittel, lest.felt, lest.sitat, lest.tall, lest.periode, lest.lest]);
      return this.changed(tx, id, nyeste, { kilde: [null, lest.kilde], sitat: [null, lest.sitat] });
    });
  }

  /** Et sitat fra et annet funn, som kommunen har sagt ja til eller delt. */
  reuse({ id, versjon, beleggId }: GjenbrukSitatInput): Promise<Funn> {
    return this.work.run('SITAT_LAGT_TIL', async (tx) => {
      const { rad, nyeste } = await this.funn.draft(tx, { id, versjon }, { beleggId });
      const gammelt = rad.funn.flatMap(({ utgaver }) => utgaver).flatMap(({ belegg }) => belegg).find((ett) => ett.id === beleggId && ett.sitat !== null);
      if (!gammelt) throw badInput({ path: 'beleggId', code: 'NOT_FOUND' });
      if (!erFritt(gammelt)) throw badInput({ path: 'beleggId', code: 'NOT_ALLOWED' });
      const ny = v7();
      await tx.query(insertBelegg, [tx.avtalerom, ny, id, nyeste.utgave, nextNr(nyeste), 'sitat', null, null, gammelt.opphavId ?? gammelt.id]);
      await tx.query(copySitat, [tx.avtalerom, ny, beleggId]);
      return this.changed(tx, id, nyeste, { sitat: [null, gammelt.sitat!.sitat] });
    });
  }

  remove({ id, versjon, beleggId }: RemoveBeleggInput): Promise<Funn> {
    return this.work.run('FUNNBELEGG_FJERNET', async (tx) => {
      const { nyeste } = await this.funn.draft(tx, { id, versjon }, { beleggId });
      const belegg = nyeste.belegg.find((ett) => ett.id === beleggId);
      if (!belegg) throw badInput({ path: 'beleggId', code: 'NOT_FOUND' });
      for (const sql of [deleteSitat, deleteBelegg]) await tx.query(sql, [tx.avtalerom, beleggId]);
      return this.changed(tx, id, nyeste, { slag: [belegg.slag, null], ...(belegg.sitat && { sitat: [belegg.sitat.sitat, null] }) });
    });
  }

  private async changed(tx: AvtaleTx, id: string, { utgave, tittel }: Funnutgaverad, felt: Record<string, [unknown, unknown]>): Promise<Funn> {
    await tx.query(bumpFunn, [tx.avtalerom, id, utgave]);
    return this.funn.changed(tx, id, tittel, felt);
  }
}

function nextNr({ belegg }: Funnutgaverad): number {
  if (belegg.length >= limits.liste) throw badInput({ path: 'belegg', code: 'TOO_MANY' });
  return Math.max(0, ...belegg.map(({ nr }) => nr)) + 1;
}
