import { Injectable } from '@nestjs/common';
import { currentContext, Db, inNettverk, notFound } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import type { ErfaringssoekArgs, ErfaringssoekFilter } from './erfaringssoek.input.ts';
import { findKjennetegn, findNettverk, findNyeste, findTreff, listNynorsk, type Soekesvar } from './erfaringssoek.query.ts';
import type { Erfaringssoek, Erfaringstreff } from './erfaringssoek.type.ts';
import { husketLikeord } from './ord/likeord.ts';
import { smaaord } from './ord/smaaord.ts';
import { tolk, type Soekeord } from './ord/tolk.ts';
import { svaret } from './svar.policy.ts';

const pageSize = 20;
const mostSimilar = 5;
/** Så mange ord er nok til å kjenne en erfaring igjen. */
const traits = 10;

/** Søket i nettverkets egen del av søketabellen. Hver eier får vite at det som vises, er åpnet, før det vises. */
@Injectable()
export class ErfaringssoekService {
  private readonly words = husketLikeord(() => this.db.query(listNynorsk));

  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** De beste svarene først. Ingenting i teksten kan bli en feil; uten ord er svaret det siste som er delt. */
  async search({ tekst, filter, hopp }: ErfaringssoekArgs): Promise<Erfaringssoek> {
    const ord = tolk(tekst ?? '', await this.words());
    return this.answer(ord, filter ?? {}, { hopp: hopp ?? 0, antall: pageSize });
  }

  /** Erfaringer som ligner på denne, den likeste først. NOT_FOUND for det nettverket ikke har. */
  async similar(id: string): Promise<Erfaringstreff[]> {
    const nettverk = await this.nettverk();
    const found = nettverk === null ? null : await this.db.queryOne<{ ord: string[] }>(inNettverk(findKjennetegn, nettverk), [id, traits]);
    if (!found) throw notFound();
    const ord = found.ord.filter((stamme) => !smaaord.has(stamme)).map((stamme): Soekeord => ({ ord: stamme, foldet: stamme, slekt: null }));
    return ord.length === 0 ? [] : (await this.answer(ord, {}, { hopp: 0, antall: mostSimilar, uten: id })).treff;
  }

  /** Ordene i en tekst, til den som teller treff for noe som er lagret. */
  async wordsIn(tekst: string): Promise<Soekeord[]> {
    return tolk(tekst, await this.words());
  }

  /** Nettverket til den som spør. Tomt for en kommune som ikke er med i noe. */
  async nettverk(): Promise<number | null> {
    const { login, arbeidsrom } = currentContext();
    if (arbeidsrom!.kommuneId === null) return Number(login!.slice(1));
    return (await this.db.queryOne<{ id: number }>(findNettverk, [arbeidsrom!.kommuneId]))?.id ?? null;
  }

  private async answer(ord: Soekeord[], filter: ErfaringssoekFilter, { hopp, antall, uten = null }: { hopp: number; antall: number; uten?: string | null }): Promise<Erfaringssoek> {
    const nettverk = await this.nettverk();
    const values = [ord.map(({ foldet }) => foldet), ord.map(({ slekt }) => slekt ?? ''), ...filterValues(filter), uten, antall, hopp];
    const found = nettverk === null ? null : (await this.db.queryOne<{ svar: Soekesvar }>(inNettverk(ord.length > 0 ? findTreff : findNyeste, nettverk), values))!.svar;
    if (found) await this.leselogg.note(...found.erfaringer.map(({ kommuneId, id }) => ({ kommuneId, hva: 'erfaringssoek', gjelder: id })));
    return svaret(ord, found, hopp, antall);
  }
}

/** Filteret i rekkefølgen setningen har det. En tom liste begrenser ikke. */
export function filterValues({ art, tema, fase, utfall, evidensgrad, kostnadsklasse, kommune, aar, maalgruppe, felle }: ErfaringssoekFilter): unknown[] {
  const some = <T>(list: T[] | null | undefined) => (list && list.length > 0 ? list : null);
  return [some(art), some(tema), some(fase), some(utfall), evidensgrad ?? null, some(kostnadsklasse), some(kommune), some(aar), some(maalgruppe), felle ?? null];
}
