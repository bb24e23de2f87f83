import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contracts';
import { currentContext, Db, notFound } from '#libs/platform';
import { Leselogg, mayNow } from '#libs/tilgang';
import type { Erfaring, Erfaringsbank } from './erfaring.type.ts';
import type { ErfaringsbankArgs } from './erfaringsbank.input.ts';
import { findEier, findErfaringer, findRamme, findSide, type ErfaringRow, type FunnetErfaring } from './erfaringsbank.query.ts';
import { withDerived } from './innhold.ts';

/** Det nettverket har delt av erfaringer. Hver eier får vite at det den har delt, åpnes, før det åpnes. */
@Injectable()
export class ErfaringsbankService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  async page({ filter, etter = null }: ErfaringsbankArgs): Promise<Erfaringsbank> {
    const { tema = null, fase = null, art = null, utfall = null, maalgruppe = null, kommunenummer = null } = filter ?? {};
    const valg = [tema, fase, art, utfall, maalgruppe, kommunenummer];
    const found = await this.db.query<FunnetErfaring>(findSide, [...valg, etter, limits.sidestoerrelse + 1]);
    const side = found.slice(0, limits.sidestoerrelse);
    const erfaringer = await this.open('erfaringsbank', side);
    const ramme = (await this.db.queryOne<Pick<Erfaringsbank, 'antall' | 'alle' | 'maalgrupper' | 'kommuner'>>(findRamme, valg))!;
    return { ...ramme, erfaringer, neste: found.length > side.length ? side.at(-1)!.id : null };
  }

  /** Én erfaring, eller merket etter en som er trukket tilbake. NOT_FOUND for det som ikke finnes i nettverket. */
  async one(id: string): Promise<Erfaring> {
    const found = await this.db.queryOne<FunnetErfaring>(findEier, [id]);
    if (!found) throw notFound();
    return (await this.open('erfaring', [found]))[0]!;
  }

  private async open(hva: string, found: FunnetErfaring[]): Promise<Erfaring[]> {
    await this.leselogg.note(...found.map(({ kommuneId, id }) => ({ kommuneId, hva, gjelder: id })));
    const rader = await this.db.query<ErfaringRow>(findErfaringer, [found.map(({ kommuneId }) => kommuneId), found.map(({ id }) => id), currentContext().arbeidsrom!.kommuneId]);
    return rader.map((rad) => ({ ...rad, innhold: rad.innhold && withDerived(rad.innhold), handlinger: handlinger(rad) }));
  }
}

/** Koordinatoren foreslår og går gjennom; eieren svarer og publiserer det som er gjennomgått. */
function handlinger({ egen, status, gjennomgaatt, forslag }: ErfaringRow): string[] {
  if (status === 'trukket') return [];
  if (mayNow('erfaringsbank.rediger')) return ['createErfaringsforslag', ...(gjennomgaatt ? [] : ['gjennomgaaErfaring'])];
  if (!egen || !mayNow('erfaring.skriv')) return [];
  return [...(forslag.some(({ svar }) => svar === null) ? ['svarPaaForslag'] : []), ...(gjennomgaatt && status === 'delt' ? ['publiserErfaring'] : [])];
}
