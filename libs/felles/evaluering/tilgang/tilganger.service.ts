import { Injectable } from '@nestjs/common';
import { currentContext, Db, nettverkOf, notFound } from '#libs/platform';
import { mayNow, norskDag, tilstand } from '#libs/tilgang';
import { AvtalelesingService } from '../avtalelesing.service.ts';
import { gjeldende } from '../visning.ts';
import { firmaerIn } from './evaluator.policy.ts';
import { findMedlemsdeler, findTilganger, type Medlemsdel, type Meldingsrad, type Personrad, type Tilgangsrad } from './evaluator.query.ts';
import type { Avtaleaapning, Avtaletilganger, Evaluator } from './evaluator.type.ts';

/** Hvem som evaluerer, og hva kommunene har åpnet, slik partene, koordinatoren og de som evaluerer, ser det. */
@Injectable()
export class TilgangerService {
  constructor(private readonly db: Db, private readonly lesing: AvtalelesingService) {}

  /** NOT_FOUND når avtalen ikke finnes for den som spør. */
  async find(avtaleId: string): Promise<Avtaletilganger> {
    const { avtale, personer, meldinger } = (await this.db.queryOne<Tilgangsrad>(findTilganger, [avtaleId]))!;
    if (!avtale) throw notFound();
    const koordinator = nettverkOf(currentContext()) !== null;
    const medlemmer = koordinator ? await this.db.query<Medlemsdel>(findMedlemsdeler, [personer.map(({ id }) => id)]) : [];
    const rad = koordinator ? (await this.lesing.find(avtaleId)).avtaler[0] : undefined;
    const utgave = rad && (gjeldende(rad) ?? rad.utgaver.find(({ sendt }) => sendt !== null));
    return {
      personer: personer.map((person) => visPerson(person, medlemmer.find(({ id }) => id === person.id))), aapninger: aapningerIn(meldinger, norskDag()),
      firmaer: utgave ? firmaerIn(utgave.innhold) : [], handlinger: utgave && mayNow('evalueringsavtale.skriv') ? ['inviterEvaluator'] : [],
    };
  }
}

function visPerson(person: Personrad, medlem: Medlemsdel | undefined): Evaluator {
  const naa = medlem ? tilstand({ personId: medlem.tattImot ? person.id : null, fra: person.fra, til: person.til }, norskDag()) : null;
  const kan = medlem !== undefined && mayNow('evalueringsavtale.skriv') && person.avsluttet === null;
  return { ...person, epost: medlem?.epost ?? null, tilstand: naa, handlinger: !kan ? [] : ['updateEvaluator', ...(person.taushetSignert === null ? ['registrerTaushet'] : []), ...(naa === 'invitert' ? ['fornyEvaluatorinvitasjon'] : []), 'avsluttEvaluator'] };
}

/** Den siste meldingen om en åpning sier hvordan den er. */
export function aapningerIn(meldinger: readonly Meldingsrad[], idag: string): Avtaleaapning[] {
  const perAapning = Map.groupBy(meldinger, ({ innsynId }) => innsynId);
  return [...perAapning].map(([id, alle]) => {
    const { kommunenummer, kommune, innsynsrom, fra, til, aarFra, aarTil, antallPersoner, hendelse } = alle[0]!;
    const lukket = hendelse === 'lukket';
    return {
      id, kommunenummer, kommune, innsynsrom, fra, til, aarFra, aarTil, antallPersoner, lukket, aktiv: !lukket && fra <= idag && idag <= til, forlenget: alle.some((en) => en.hendelse === 'forlenget'),
      meldinger: alle.map((melding) => ({ hendelse: melding.hendelse, tid: melding.tid, begrunnelse: melding.begrunnelse })),
    };
  });
}
