import { Injectable } from '@nestjs/common';
import { AapenDb } from '#libs/platform';
import type { KartRow, Merke } from '../erfaringer/aapne-erfaringer.query.ts';
import { findDeling, findDelinger, findKart, type AapenDeling, type DelingerRow, type FunnetRow } from './aapne-delinger.query.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Planene, resultatene og bruken av penger eierne har åpnet for alle. */
@Injectable()
export class AapneDelingerService {
  constructor(private readonly db: AapenDb) {}

  async list(side: number, antall: number): Promise<DelingerRow> { return (await this.db.queryOne<DelingerRow>(findDelinger, [antall, (side - 1) * antall]))!; }

  /** Delingen, merket etter en som er lukket, eller ingenting. */
  async one(id: string): Promise<{ deling: AapenDeling } | { merke: Merke } | null> {
    if (!uuid.test(id)) return null;
    const { deling, merke } = (await this.db.queryOne<FunnetRow>(findDeling, [id]))!;
    return deling ? { deling } : merke && { merke };
  }

  forSearchEngines(): Promise<KartRow[]> { return this.db.query<KartRow>(findKart); }
}
