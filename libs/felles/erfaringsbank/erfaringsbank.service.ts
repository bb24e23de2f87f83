import { Injectable } from '@nestjs/common';
import { currentContext, Db, notFound } from '#libs/platform';
import { Leselogg, mayNow } from '#libs/tilgang';
import { withUrl, withVedleggUrl } from './adresser.ts';
import type { Erfaring } from './erfaring.type.ts';
import { findEier, findErfaring, type ErfaringRow, type FunnetErfaring } from './erfaringsbank.query.ts';
import { withDerived } from './innhold.ts';

/** Det nettverket har delt av erfaringer. Hver eier får vite at det den har delt, åpnes, før det åpnes. */
@Injectable()
export class ErfaringsbankService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** Én erfaring, eller merket etter en som er trukket tilbake. NOT_FOUND for det som ikke finnes i nettverket. */
  async one(id: string): Promise<Erfaring> {
    const found = await this.db.queryOne<FunnetErfaring>(findEier, [id]);
    if (!found) throw notFound();
    await this.leselogg.note({ ...found, hva: 'erfaring', gjelder: id });
    const rad = (await this.db.queryOne<ErfaringRow>(findErfaring, [found.kommuneId, id, currentContext().arbeidsrom!.kommuneId]))!;
    const { kode } = currentContext().arbeidsrom!;
    return { ...rad, innhold: rad.innhold && withDerived(rad.innhold), bilder: rad.bilder.map(withUrl(kode)), vedlegg: rad.vedlegg.map(withVedleggUrl(kode)), handlinger: handlinger(rad) };
  }
}

/** Koordinatoren foreslår og går gjennom; eieren svarer og publiserer det som er gjennomgått. */
function handlinger({ egen, status, gjennomgaatt, nyeSvar, forslag }: ErfaringRow): string[] {
  if (status === 'trukket') return [];
  const aapne = forslag.some(({ svar, trukket }) => svar === null && trukket === null);
  if (mayNow('erfaringsbank.rediger')) return ['createErfaringsforslag', ...(aapne ? ['trekkErfaringsforslag'] : []), ...(gjennomgaatt && !nyeSvar ? [] : ['gjennomgaaErfaring'])];
  if (!egen || !mayNow('erfaring.skriv')) return [];
  return [...(aapne ? ['svarPaaForslag'] : []), ...(gjennomgaatt && status === 'delt' ? ['publiserErfaring'] : [])];
}
