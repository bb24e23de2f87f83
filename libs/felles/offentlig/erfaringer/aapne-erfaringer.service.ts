import { Injectable } from '@nestjs/common';
import { AapenDb } from '#libs/platform';
import { withDerived, type Erfaringsinnhold } from '#libs/felles/erfaringsbank';
import { findBilde, findErfaring, findKart, findSide, type AapenErfaringRow, type AapentBilde, type BildeRow, type FunnetRow, type KartRow, type Merke, type SideRow, type Utvalg } from './aapne-erfaringer.query.ts';

/** En erfaring slik alle ser den. */
export interface AapenErfaring extends Omit<AapenErfaringRow, 'innhold'> { innhold: Erfaringsinnhold }
export interface Erfaringsliste extends Omit<SideRow, 'erfaringer'> { erfaringer: AapenErfaring[] }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Det eierne har åpnet for alle. Leses på den åpne innloggingen, så mer enn det finnes ikke her. */
@Injectable()
export class AapneErfaringerService {
  constructor(private readonly db: AapenDb) {}

  async list({ tema, utfall, kommune, soek, side }: Utvalg, antall: number): Promise<Erfaringsliste> {
    const rad = (await this.db.queryOne<SideRow>(findSide, [tema, utfall, kommune, soek, antall, (side - 1) * antall]))!;
    return { ...rad, erfaringer: rad.erfaringer.map(derived) };
  }

  /** Erfaringen, merket etter en som er lukket, eller ingenting. */
  async one(id: string): Promise<{ erfaring: AapenErfaring; bilder: AapentBilde[] } | { merke: Merke } | null> {
    if (!uuid.test(id)) return null;
    const { erfaring, bilder, merke } = (await this.db.queryOne<FunnetRow>(findErfaring, [id]))!;
    return erfaring ? { erfaring: derived(erfaring), bilder: bilder ?? [] } : merke && { merke };
  }

  /** Innholdet i et bilde, eller ingenting fra det øyeblikket samtykket ikke gjelder alle. */
  async picture(id: string): Promise<BildeRow | null> {
    return uuid.test(id) ? this.db.queryOne<BildeRow>(findBilde, [id]) : null;
  }

  forSearchEngines(): Promise<KartRow[]> { return this.db.query<KartRow>(findKart); }
}

const derived = (rad: AapenErfaringRow): AapenErfaring => ({ ...rad, innhold: withDerived(rad.innhold) });
