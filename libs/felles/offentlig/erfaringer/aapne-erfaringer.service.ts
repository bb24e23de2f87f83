import { Injectable } from '@nestjs/common';
import { AapenDb } from '#libs/platform';
import { withDerived, type Erfaringsinnhold } from '#libs/felles/erfaringsbank';
import { filterValues, husketLikeord, listNynorsk, tolk } from '#libs/felles/erfaringssoek';
import { findBilde, findErfaring, findKart, findSide, findTreffside, type AapenErfaringRow, type AapentBilde, type BildeRow, type FunnetRow, type KartRow, type Merke, type SideRow, type Utvalg } from './aapne-erfaringer.query.ts';

/** En erfaring slik alle ser den. */
export interface AapenErfaring extends Omit<AapenErfaringRow, 'innhold'> { innhold: Erfaringsinnhold }
/** `ord` er det det ble søkt etter, og `utenTreff` de av dem ingen har noe av. */
export interface Erfaringsliste extends Omit<SideRow, 'erfaringer' | 'utenTreff'> { erfaringer: AapenErfaring[]; ord: string[]; utenTreff: string[] }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Det eierne har åpnet for alle. Leses på den åpne innloggingen, så mer enn det finnes ikke her. */
@Injectable()
export class AapneErfaringerService {
  private readonly words = husketLikeord(() => this.db.query(listNynorsk));

  constructor(private readonly db: AapenDb) {}

  /** De beste svarene først; uten et eneste ord det som ble åpnet sist. Ingenting i søket kan bli en feil. */
  async list({ tema, utfall, kommune, soek, side }: Utvalg, antall: number): Promise<Erfaringsliste> {
    const ord = soek === null ? [] : tolk(soek, await this.words());
    const filter = filterValues({ tema: some(tema), utfall: some(utfall), kommune: some(kommune) });
    const hopp = (side - 1) * antall;
    const rad = (await (ord.length === 0
      ? this.db.queryOne<SideRow>(findSide, [tema, utfall, kommune, antall, hopp])
      : this.db.queryOne<SideRow>(findTreffside, [ord.map(({ foldet }) => foldet), ord.map(({ slekt }) => slekt ?? ''), ...filter, null, antall, hopp])))!;
    return { ...rad, erfaringer: rad.erfaringer.map(derived), ord: ord.map((en) => en.ord), utenTreff: rad.utenTreff.map((nr) => ord[nr - 1]!.ord) };
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

const some = (verdi: string | null) => (verdi === null ? null : [verdi]);
const derived = (rad: AapenErfaringRow): AapenErfaring => ({ ...rad, innhold: withDerived(rad.innhold) });
