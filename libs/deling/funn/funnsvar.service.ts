import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { tidsrom } from '#libs/contracts';
import { idag } from '#libs/felles/evaluering';
import { aarsfeil, FunnlesingService, funnstatus, leserOf, svarfeil, tilstander, type Anbefaling, type AnbefalingssvarInput, type Anbefalingsrad, type Funn, type Mottakerrad } from '#libs/felles/funn';
import { AnbefalingsarbeidService, type Arbeidsrad } from '#libs/kommune/anbefaling';
import { badInput, conflict, currentContext, Db, DomainError, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { EvalueringsandelService } from '../evaluering/evalueringsandel.service.ts';
import type { FoelgOppAnbefalingInput, GodkjennSitatInput, KnyttAnbefalingstiltakInput, KommenterFunnInput } from './funnsvar.input.ts';
import { findVentende, insertAnbefalingssvar, insertKommentar, insertSamtykke, updateSamtykke, type Ventenderad } from './funnsvar.query.ts';
import type { Anbefalingsarbeid, Funnsvarslag, VentendeFunnsvar } from './funnsvar.type.ts';

/** Døra for funnene: det kommunen svarer, går ut som dens egne rader. Tiltakene og notatene blir igjen. */
@Injectable()
export class FunnsvarService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly lesing: FunnlesingService, private readonly arbeid: AnbefalingsarbeidService, private readonly andelen: EvalueringsandelService) {}

  comment({ funnId, utgave, tekst = null, rolle }: KommenterFunnInput, oppdiktet = false): Promise<Funn> {
    return this.work.run('FUNN_KOMMENTERT', async (tx) => {
      const rad = await this.lesing.findFunn(funnId, tx);
      const funn = rad.funn.find(({ id }) => id === funnId);
      const { kommunenummer } = leserOf(rad);
      if (!funn || kommunenummer === null) throw notFound();
      const denne = funn.utgaver.find((en) => en.utgave === utgave);
      if (!denne) throw badInput({ path: 'utgave', code: 'NOT_FOUND' });
      if ((funn.gjelder !== null && funn.gjelder !== kommunenummer) || funnstatus(tilstander(funn, rad.parter)).get(utgave) !== 'forelagt') throw new DomainError('AVTALE_LAAST');
      await tx.query(insertKommentar, [tx.kommuneId, v7(), rad.avtalerom, funnId, utgave, tekst, rolle, oppdiktet]);
      tx.note({ tabell: 'funnkommentar', id: funnId, verb: 'ny', navn: denne.tittel, felt: { tekst: [null, tekst], rolle: [null, rolle] } });
      return this.lesing.funn(funnId, tx);
    });
  }

  /** Ja eller nei til at de andre ser et sitat fra kommunen. CONFLICT når noen i kommunen har svart imens. */
  approve({ beleggId, versjon, godkjent, rolle, merknad = null }: GodkjennSitatInput): Promise<Funn> {
    return this.work.run(godkjent ? 'SITAT_GODKJENT' : 'SITAT_IKKE_GODKJENT', async (tx) => {
      const rad = await this.lesing.findBelegg(beleggId, tx);
      const { kommunenummer } = leserOf(rad);
      const funn = rad.funn.find(({ utgaver }) => utgaver.some(({ belegg }) => belegg.some(({ id }) => id === beleggId)));
      const belegg = funn?.utgaver.flatMap((en) => en.belegg).find(({ id }) => id === beleggId);
      if (!funn || !belegg?.sitat || belegg.sitat.fra !== kommunenummer) throw notFound();
      if (belegg.sitat.kilde === 'delt') throw badInput({ path: 'beleggId', code: 'NOT_ALLOWED' });
      const foer = belegg.sitat.samtykke;
      if ((foer?.versjon ?? 0) !== versjon) throw conflict({ godkjent: foer?.godkjent ?? null, versjon: foer?.versjon ?? 0 }, { godkjent, versjon });
      const verdier = [tx.kommuneId, rad.avtalerom, belegg.opphavId ?? belegg.id, godkjent, rolle, merknad];
      await (foer ? tx.query(updateSamtykke, [...verdier, versjon]) : tx.query(insertSamtykke, verdier));
      tx.note({ tabell: 'sitatsamtykke', id: belegg.id, verb: foer ? 'endret' : 'ny', navn: belegg.sitat.tittel, felt: { godkjent: [foer?.godkjent ?? null, godkjent], sitat: [belegg.sitat.sitat, belegg.sitat.sitat], rolle: [foer?.rolle ?? null, rolle] } });
      return this.lesing.funn(funn.id, tx);
    });
  }

  answer({ anbefalingId, svar, tekst = null, rolle, dato }: AnbefalingssvarInput, oppdiktet = false): Promise<Anbefaling> {
    return this.work.run('ANBEFALING_BESVART', async (tx) => {
      const { avtalerom, anbefaling, mottaker } = await this.mine(tx, anbefalingId);
      const feil = svarfeil({ svar, tekst, dato }, anbefaling.frigitt!, idag());
      if (feil.length > 0) throw badInput(...feil);
      await tx.query(insertAnbefalingssvar, [tx.kommuneId, v7(), avtalerom, anbefalingId, svar, null, null, tekst, rolle, dato, oppdiktet]);
      const foer = mottaker.svar.find((linje) => linje.svar !== null);
      tx.note({ tabell: 'anbefalingssvar', id: anbefalingId, verb: foer ? 'endret' : 'ny', navn: anbefaling.tekst.slice(0, 120), felt: { svar: [foer?.svar ?? null, svar], tekst: [foer?.tekst ?? null, tekst], rolle: [foer?.rolle ?? null, rolle] } });
      return this.lesing.anbefaling(anbefalingId, tx);
    });
  }

  /** Hvordan det går et år. Statusen og teksten går ut til partene; notatet blir igjen. */
  follow({ anbefalingId, aar, status, tekst = null, rolle, notat, notatversjon = null }: FoelgOppAnbefalingInput, oppdiktet = false): Promise<Anbefaling> {
    return this.work.run('ANBEFALING_FULGT_OPP', async (tx) => {
      const { avtalerom, anbefaling, mottaker } = await this.mine(tx, anbefalingId);
      if (mottaker.svar.every((linje) => linje.svar === null)) throw new DomainError('ANBEFALING_IKKE_BESVART');
      const feil = aarsfeil(aar, anbefaling.frigitt!, idag());
      if (feil.length > 0) throw badInput(...feil);
      if (notat !== undefined) await this.arbeid.note(tx, { anbefalingId, aar, tekst: notat, versjon: notatversjon });
      await tx.query(insertAnbefalingssvar, [tx.kommuneId, v7(), avtalerom, anbefalingId, null, aar, status, tekst, rolle, idag(), oppdiktet]);
      const foer = mottaker.svar.find((linje) => linje.aar === aar);
      tx.note({ tabell: 'anbefalingssvar', id: anbefalingId, verb: foer ? 'endret' : 'ny', navn: anbefaling.tekst.slice(0, 120), felt: { aar: [null, aar], status: [foer?.status ?? null, status], tekst: [foer?.tekst ?? null, tekst] } });
      return this.lesing.anbefaling(anbefalingId, tx);
    });
  }

  link({ anbefalingId, tiltakId, knyttet }: KnyttAnbefalingstiltakInput): Promise<Anbefalingsarbeid> {
    return this.work.run(knyttet ? 'ANBEFALINGSTILTAK_KNYTTET' : 'ANBEFALINGSTILTAK_LOEST', async (tx) => {
      await this.mine(tx, anbefalingId);
      await this.arbeid.link(tx, anbefalingId, tiltakId, knyttet);
      const [rad] = await this.arbeid.list(anbefalingId, tx);
      return vis(rad ?? { anbefalingId, tiltak: [], notater: [] });
    });
  }

  async ownWork(): Promise<Anbefalingsarbeid[]> { return (await this.arbeid.list()).map(vis); }

  /** Det evalueringen venter på fra kommunen, avtalen først. Tomt når det ikke er noe. */
  async waiting(): Promise<VentendeFunnsvar[]> {
    const funnene = (await this.db.query<Ventenderad>(findVentende, [currentContext().arbeidsrom!.kommuneId])).filter(({ slag }) => slag === 'anbefaling' || slag === 'oppfoelging' || mayNow('funn.vurder'));
    return [...await this.andelen.waiting(), ...funnene.map(({ innen, ...rad }) => ({ ...rad, frist: rad.frist ?? foersteFrist(innen ?? []) }))].map((rad) => ({ ...rad, slag: rad.slag as Funnsvarslag }));
  }

  /** Anbefalingen, når den er rettet til kommunen og står. */
  private async mine(tx: Tx, id: string): Promise<{ avtalerom: number; anbefaling: Anbefalingsrad; mottaker: Mottakerrad }> {
    const rad = await this.lesing.findAnbefaling(id, tx);
    const { kommunenummer } = leserOf(rad);
    const anbefaling = rad.anbefalinger.find((en) => en.id === id)!;
    const mottaker = anbefaling.mottakere.find((en) => en.slag === 'kommune' && en.kommunenummer === kommunenummer);
    if (!mottaker) throw badInput({ path: 'anbefalingId', code: 'NOT_ALLOWED' });
    if (anbefaling.trukket) throw new DomainError('AVTALE_LAAST');
    return { avtalerom: rad.avtalerom, anbefaling, mottaker };
  }
}

/** Den siste dagen i det første tidsrommet. */
const foersteFrist = (innen: readonly string[]) => innen.flatMap((naar) => tidsrom(naar)?.til ?? []).sort()[0] ?? null;

const vis = (rad: Arbeidsrad): Anbefalingsarbeid => ({ ...rad, handlinger: mayNow('evalueringsandel.svar') ? ['knyttAnbefalingstiltak'] : [] });
