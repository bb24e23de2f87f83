import { Injectable } from '@nestjs/common';
import { fraOrdlyd, ordlyden, type FieldError } from '#libs/contracts';
import { deleteOrdlyd, lockForslag, withDerived } from '#libs/felles/erfaringsbank';
import { Erfaring, erfaringIn, lockErfaring, mangler, noteDelt, type ErfaringRow } from '#libs/kommune/erfaring';
import { badInput, conflict, currentContext, Db, DomainError, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { delteBilder } from './bilde/delte-bilder.ts';
import { deleteDelte, deleteUtgavebilder, insertBilder } from './bilde/delte-bilder.query.ts';
import { closeErfaring } from '../aapent/aapning.query.ts';
import { deltErfaring, forhaandssum, innholdssum, type DeltErfaring } from './delt-erfaring.ts';
import type { DelErfaringInput, SvarPaaForslagInput } from './erfaringsdeling.input.ts';
import { deleteOpphav, deleteUtgaver, findDelinger, findForslag, findMinne, findNettverk, findTiltak, holdTiltak, insertOpphav, insertSvar, insertUtgave, publishHode, upsertHode, withdrawHode, type DelingRow, type ForslagRow, type MinneRow, type Nettverk, type TiltakRow } from './erfaringsdeling.query.ts';
import type { Erfaringsdeling, Erfaringsdelingsutkast } from './erfaringsdeling.type.ts';
import { deleteSvar } from '../samtale/samtale.query.ts';
import { seOver } from './se-over.ts';
import { delteVedlegg, type DeltErfaringsvedlegg } from './vedlegg/delte-vedlegg.ts';
import { deleteDelteVedlegg, deleteUtgavevedlegg, insertVedlegg } from './vedlegg/delte-vedlegg.query.ts';

/** Det som skal ut, med det bare kommunen får vite. */
interface Pakke extends DeltErfaring, Nettverk, ReturnType<typeof delteBilder> { vedlegg: DeltErfaringsvedlegg[]; rad: ErfaringRow; oppdiktet: boolean; kontrollsum: string }
type Les = Pick<Tx, 'query'>;

/** Erfaringer ut av kommunen: forhåndsvist med fingeravtrykk, delt som en utgave, og trukket tilbake til et merke. */
@Injectable()
export class ErfaringsdelingService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork) {}

  async list(): Promise<Erfaringsdeling[]> { return this.read(this.db, null); }

  /** Det som ville forlatt kommunen nå. BAD_INPUT med feltene som mangler. */
  async preview(id: string): Promise<Erfaringsdelingsutkast> {
    const { nettverk, rad, oppdiktet, innhold, skjulte, ut, igjen, vedlegg, kontrollsum } = await this.pack(this.db, await erfaringIn(this.db, id), findTiltak);
    return {
      nettverk, utgave: rad.deltUtgave + 1, oppdiktet, innhold: withDerived(innhold), skjulte, seOver: seOver({ ...innhold, endringer: innhold.tilpasset?.endringer, hvorfor: innhold.tilpasset?.hvorfor, bilder: ut.flatMap(({ altTekst, bildetekst }) => [altTekst, bildetekst ?? '']), vedlegg: vedlegg.map(({ tittel }) => tittel) }), kontrollsum,
      bilder: ut.map(({ sha256: _sha256, ...bilde }) => ({ ...bilde, url: `/filer/${currentContext().arbeidsrom!.kode}/erfaringsbilde/${bilde.id}` })), bilderSomBlirIgjen: igjen,
      vedlegg: vedlegg.map(({ sha256: _sha256, ...ett }) => ({ ...ett, url: `/filer/${currentContext().arbeidsrom!.kode}/erfaringsvedlegg/${ett.id}` })) };
  }

  /** Deler nøyaktig det som ble forhåndsvist. Er utkastet eller tiltaket endret siden, er det CONFLICT, og ingenting går ut. */
  share({ id, kontrollsum: seen }: DelErfaringInput): Promise<Erfaringsdeling> {
    return this.work.run('ERFARING_DELT', async (tx) => {
      const { rad, innhold, minner, ut, vedlegg, oppdiktet, kontrollsum, nettverkId } = await this.pack(tx, await lockErfaring(tx, id), holdTiltak);
      if (kontrollsum !== seen) throw conflict({ kontrollsum }, { kontrollsum: seen });
      const [delt] = await tx.query<DelingRow>(findDelinger, [tx.kommuneId, id]);
      const sum = innholdssum(innhold, { bilder: ut, vedlegg });
      if (delt?.kontrollsum === sum) throw new DomainError('ALT_DELT');
      const utgave = (delt?.utgave ?? 0) + 1;
      await this.closeOpen(tx, id);
      await tx.query(upsertHode, [tx.kommuneId, id, nettverkId, utgave, oppdiktet]);
      await tx.query(insertUtgave, [tx.kommuneId, id, nettverkId, utgave, JSON.stringify(innhold), sum, JSON.stringify(minner)]);
      await tx.query(deleteOpphav, [tx.kommuneId, id]);
      if (innhold.tilpasset) await tx.query(insertOpphav, [tx.kommuneId, id]);
      if (ut.length > 0) await tx.query(insertBilder, [tx.kommuneId, id, nettverkId, utgave, JSON.stringify(ut)]);
      if (vedlegg.length > 0) await tx.query(insertVedlegg, [tx.kommuneId, id, nettverkId, utgave, JSON.stringify(vedlegg)]);
      await noteDelt(tx, id, utgave);
      tx.note({ tabell: 'erfaringsdeling', id, verb: delt ? 'endret' : 'ny', navn: rad.tittel, felt: { utgave: [delt?.utgave ?? null, utgave], kontrollsum: [null, kontrollsum], innhold: [null, innhold], ...(ut.length > 0 && { bilder: [null, ut] }), ...(vedlegg.length > 0 && { vedlegg: [null, vedlegg] }) } });
      return this.one(tx, id);
    });
  }

  withdraw(id: string): Promise<Erfaringsdeling> {
    return this.work.run('ERFARING_TRUKKET_TILBAKE', async (tx) => {
      await this.closeOpen(tx, id);
      const [trukket] = await tx.query<{ id: string }>(withdrawHode, [tx.kommuneId, id]);
      const [delt] = await tx.query<DelingRow>(findDelinger, [tx.kommuneId, id]);
      if (!delt) throw notFound();
      if (!trukket) throw new DomainError('ALT_TRUKKET');
      await tx.query(deleteUtgavebilder, [tx.kommuneId, id]);
      await tx.query(deleteDelte, [tx.kommuneId, id]);
      await tx.query(deleteUtgavevedlegg, [tx.kommuneId, id]);
      await tx.query(deleteDelteVedlegg, [tx.kommuneId, id]);
      await tx.query(deleteUtgaver, [tx.kommuneId, id]);
      await tx.query(deleteSvar, [tx.kommuneId, id]);
      await tx.query(deleteOrdlyd, [tx.kommuneId, id]);
      const { tittel, tilpassetFra } = await erfaringIn(tx, id);
      // Merket står i slekten så lenge kommunen fortsatt vil fortelle hvor det kom fra.
      if (!tilpassetFra?.fortalt) await tx.query(deleteOpphav, [tx.kommuneId, id]);
      tx.note({ tabell: 'erfaringsdeling', id, verb: 'fjernet', navn: tittel });
      return this.one(tx, id);
    });
  }

  /** Publiserer utgaven som gjelder. ERFARING_IKKE_GJENNOMGAATT til koordinatoren har gjort sitt. */
  publish(id: string): Promise<Erfaringsdeling> {
    return this.work.run('ERFARING_PUBLISERT', async (tx) => {
      const [publisert] = await tx.query<{ id: string }>(publishHode, [tx.kommuneId, id]);
      const [delt] = await tx.query<DelingRow>(findDelinger, [tx.kommuneId, id]);
      if (!delt) throw notFound();
      if (!publisert) throw new DomainError(delt.trukket ? 'ALT_TRUKKET' : delt.status === 'publisert' ? 'ALT_DELT' : 'ERFARING_IKKE_GJENNOMGAATT');
      tx.note({ tabell: 'erfaringsdeling', id, verb: 'endret', navn: (await erfaringIn(tx, id)).tittel, felt: { status: ['delt', 'publisert'] } });
      return this.one(tx, id);
    });
  }

  /** Svarer på et forslag. Godtatt skrives i utkastet; det de andre ser, endres først når en ny utgave deles. Er feltet endret siden forslaget, er det CONFLICT, og ingenting skrives over. */
  answer({ forslagId, godtatt, tekst = null }: SvarPaaForslagInput): Promise<Erfaringsdeling> {
    return this.work.run('ERFARINGSFORSLAG_BESVART', async (tx) => {
      await tx.query(lockForslag, [forslagId]);
      const [forslag] = await tx.query<ForslagRow>(findForslag, [tx.kommuneId, forslagId]);
      if (!forslag) throw notFound();
      if (forslag.trukket) throw conflict({ trukket: forslag.trukket }, { godtatt });
      if (forslag.svar !== null) throw badInput({ path: 'forslagId', code: 'NOT_ALLOWED' });
      if (!tekst && (forslag.slag === 'spoersmaal' || (forslag.slag === 'ordlyd' && !godtatt))) throw badInput({ path: 'tekst', code: 'REQUIRED' });
      const svar = forslag.slag === 'spoersmaal' ? 'besvart' : godtatt ? 'godtatt' : 'avslaatt';
      const rad = await lockErfaring(tx, forslag.erfaringId);
      await tx.query(insertSvar, [tx.kommuneId, forslagId, forslag.nettverkId, svar, tekst]);
      if (svar === 'godtatt') await this.accept(tx, rad, forslag);
      tx.note({ tabell: 'erfaringsdeling', id: rad.id, verb: 'endret', navn: rad.tittel, felt: { svar: [null, svar], ...(tekst && { tekst: [null, tekst] }) } });
      return this.one(tx, rad.id);
    });
  }

  /** Det de andre så da forslaget ble skrevet, må være det utkastet ville delt nå. Feltet er så skrevet av eieren, og ikke lenger hentet fra tiltaket. */
  private async accept(tx: Tx, rad: ErfaringRow, { felt, fra, forslag }: ForslagRow): Promise<void> {
    const naa = felt && ordlyden(deltErfaring(rad, await tx.query<MinneRow>(findMinne)).innhold[felt]);
    if (felt && naa !== fra) throw conflict({ [felt]: naa }, { [felt]: fra });
    const { [felt ?? 'tema']: _hentet, ...opphav } = rad.opphav;
    await tx.update(Erfaring, { id: rad.id, versjon: rad.versjon }, { ...(felt ? { [felt]: fraOrdlyd(felt, forslag) } : { tema: forslag }), opphav } as Partial<Erfaring>);
  }

  /** Det som er endret eller trukket tilbake, er ikke åpent for alle lenger. Den nye utgaven må åpnes for seg. */
  private closeOpen(tx: Tx, id: string): Promise<unknown> { return tx.query(closeErfaring, [tx.kommuneId, id]); }

  /** Delingen slik kommunen ser den. */
  async one(tx: Tx, id: string): Promise<Erfaringsdeling> { return (await this.read(tx, id))[0]!; }

  private async read(les: Les, id: string | null): Promise<Erfaringsdeling[]> {
    const delt = await les.query<DelingRow>(findDelinger, [currentContext().arbeidsrom!.kommuneId, id]);
    const minne = await les.query<MinneRow>(findMinne);
    const kan = mayNow('erfaring.skriv');
    const found: Erfaringsdeling[] = [];
    for (const { kontrollsum, ...deling } of delt) {
      const rad = await erfaringIn(les, deling.id);
      const utdatert = kontrollsum !== null && innholdssum(deltErfaring(rad, minne).innhold, { bilder: delteBilder(rad.bilder).ut, vedlegg: delteVedlegg(rad.vedlegg) }) !== kontrollsum;
      const aapning = !mayNow('aapent.skriv') ? [] : deling.aapnet ? ['lukkErfaring'] : deling.status === 'publisert' ? ['aapneErfaring'] : [];
      found.push({ ...deling, utdatert, handlinger: kan ? [...(deling.trukket || utdatert ? ['delErfaring'] : []), ...(deling.trukket ? [] : ['trekkTilbakeErfaring']), ...aapning] : [] });
    }
    return found;
  }

  private async pack(les: Les, rad: ErfaringRow, finnTiltak: string): Promise<Pakke> {
    const tomme = mangler(rad, rad.resultatvalg).map((path): FieldError => ({ path, code: 'REQUIRED' }));
    if (tomme.length > 0) throw badInput(...tomme);
    const [nettverk] = await les.query<Nettverk>(findNettverk, [currentContext().arbeidsrom!.kommuneId]);
    if (!nettverk) throw new DomainError('FORBIDDEN');
    const [tiltak] = rad.tiltakId === null ? [] : await les.query<TiltakRow>(finnTiltak, [rad.tiltakId]);
    const oppdiktet = rad.oppdiktet || (tiltak?.oppdiktet ?? false);
    const delt = deltErfaring(rad, await les.query<MinneRow>(findMinne));
    const bilder = delteBilder(rad.bilder);
    const vedlegg = delteVedlegg(rad.vedlegg);
    return { ...delt, ...bilder, ...nettverk, vedlegg, rad, oppdiktet, kontrollsum: forhaandssum(delt.innhold, oppdiktet, tiltak?.tilstand ?? null, { bilder: bilder.ut, vedlegg }) };
  }
}
