import { Injectable } from '@nestjs/common';
import type { FieldError } from '#libs/contracts';
import { withDerived } from '#libs/felles/erfaringsbank';
import { erfaringIn, lockErfaring, mangler, noteDelt, type ErfaringRow } from '#libs/kommune/erfaring';
import { badInput, conflict, currentContext, Db, DomainError, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { mayNow } from '#libs/tilgang';
import { deltErfaring, forhaandssum, innholdssum, type DeltErfaring } from './delt-erfaring.ts';
import type { DelErfaringInput } from './erfaringsdeling.input.ts';
import { deleteUtgaver, findDelinger, findMinne, findNettverk, findTiltak, holdTiltak, insertUtgave, upsertHode, withdrawHode, type DelingRow, type MinneRow, type Nettverk, type TiltakRow } from './erfaringsdeling.query.ts';
import type { Erfaringsdeling, Erfaringsdelingsutkast } from './erfaringsdeling.type.ts';
import { seOver } from './se-over.ts';

/** Det som skal ut, med det bare kommunen får vite. */
interface Pakke extends DeltErfaring, Nettverk { rad: ErfaringRow; oppdiktet: boolean; kontrollsum: string }
type Les = Pick<Tx, 'query'>;

/** Erfaringer ut av kommunen: forhåndsvist med fingeravtrykk, delt som en utgave, og trukket tilbake til et merke. */
@Injectable()
export class ErfaringsdelingService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork) {}

  async list(): Promise<Erfaringsdeling[]> { return this.read(this.db, null); }

  /** Det som ville forlatt kommunen nå. BAD_INPUT med feltene som mangler. */
  async preview(id: string): Promise<Erfaringsdelingsutkast> {
    const { nettverk, rad, oppdiktet, innhold, skjulte, kontrollsum } = await this.pack(this.db, await erfaringIn(this.db, id), findTiltak);
    return { nettverk, utgave: rad.deltUtgave + 1, oppdiktet, innhold: withDerived(innhold), skjulte, seOver: seOver({ ...innhold }), kontrollsum };
  }

  /** Deler nøyaktig det som ble forhåndsvist. Er utkastet eller tiltaket endret siden, er det CONFLICT, og ingenting går ut. */
  share({ id, kontrollsum: seen }: DelErfaringInput): Promise<Erfaringsdeling> {
    return this.work.run('ERFARING_DELT', async (tx) => {
      const { rad, innhold, minner, oppdiktet, kontrollsum, nettverkId } = await this.pack(tx, await lockErfaring(tx, id), holdTiltak);
      if (kontrollsum !== seen) throw conflict({ kontrollsum }, { kontrollsum: seen });
      const [delt] = await tx.query<DelingRow>(findDelinger, [tx.kommuneId, id]);
      if (delt?.kontrollsum === innholdssum(innhold)) throw new DomainError('ALT_DELT');
      const utgave = (delt?.utgave ?? 0) + 1;
      await tx.query(upsertHode, [tx.kommuneId, id, nettverkId, utgave, oppdiktet]);
      await tx.query(insertUtgave, [tx.kommuneId, id, nettverkId, utgave, JSON.stringify(innhold), innholdssum(innhold), JSON.stringify(minner)]);
      await noteDelt(tx, id, utgave);
      tx.note({ tabell: 'erfaringsdeling', id, verb: delt ? 'endret' : 'ny', navn: rad.tittel, felt: { utgave: [delt?.utgave ?? null, utgave], kontrollsum: [null, kontrollsum], innhold: [null, innhold] } });
      return this.one(tx, id);
    });
  }

  withdraw(id: string): Promise<Erfaringsdeling> {
    return this.work.run('ERFARING_TRUKKET_TILBAKE', async (tx) => {
      const [trukket] = await tx.query<{ id: string }>(withdrawHode, [tx.kommuneId, id]);
      const [delt] = await tx.query<DelingRow>(findDelinger, [tx.kommuneId, id]);
      if (!delt) throw notFound();
      if (!trukket) throw new DomainError('ALT_TRUKKET');
      await tx.query(deleteUtgaver, [tx.kommuneId, id]);
      tx.note({ tabell: 'erfaringsdeling', id, verb: 'fjernet', navn: (await erfaringIn(tx, id)).tittel });
      return this.one(tx, id);
    });
  }

  private async one(tx: Tx, id: string): Promise<Erfaringsdeling> { return (await this.read(tx, id))[0]!; }

  private async read(les: Les, id: string | null): Promise<Erfaringsdeling[]> {
    const delt = await les.query<DelingRow>(findDelinger, [currentContext().arbeidsrom!.kommuneId, id]);
    const minne = await les.query<MinneRow>(findMinne);
    const kan = mayNow('erfaring.skriv');
    const found: Erfaringsdeling[] = [];
    for (const { kontrollsum, ...deling } of delt) {
      const utdatert = kontrollsum !== null && innholdssum(deltErfaring(await erfaringIn(les, deling.id), minne).innhold) !== kontrollsum;
      found.push({ ...deling, utdatert, handlinger: kan ? [...(deling.trukket || utdatert ? ['delErfaring'] : []), ...(deling.trukket ? [] : ['trekkTilbakeErfaring'])] : [] });
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
    return { ...delt, ...nettverk, rad, oppdiktet, kontrollsum: forhaandssum(delt.innhold, oppdiktet, tiltak?.tilstand ?? null) };
  }
}
