import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { AttestertBrukQuery, type Bruksaar } from '#libs/kommune/oekonomi';
import { conflict, currentContext, Db, DomainError, UnitOfWork } from '#libs/platform';
import { logFields } from '../delinger/deling.query.ts';
import { DelingService } from '../delinger/deling.service.ts';
import type { Deling } from '../delinger/deling.type.ts';
import { brukskontrollsum, deltForbruk, type DeltForbrukRad } from '../innhold/delt-forbruk.ts';
import { findNettverk } from '../resultater/resultatdeling.query.ts';
import { findDeltBruk, insertPengebruk } from './delt-forbruk.query.ts';
import type { Pengebruksutkast } from './delt-forbruk.type.ts';
import type { DelPengebrukInput } from './pengebrukdeling.input.ts';

interface Pakke extends Omit<Bruksaar, 'bruk'> { nettverkId: number; forbruk: DeltForbrukRad[]; kontrollsum: string }

/** Bruken av penger i et år, ut gjennom den samme døra. Bare når året er over og alt er attestert: et halvt år ville sett ut som et helt. */
@Injectable()
export class PengebrukdelingService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly bruk: AttestertBrukQuery, private readonly deling: DelingService) {}

  /** Det som ville forlatt kommunen nå. IKKE_ATTESTERT når året ikke kan deles ennå. */
  async preview(aar: number): Promise<Pengebruksutkast> {
    const { satsing, forbruk, utenLinje, oppdiktet, kontrollsum } = await this.pack(aar);
    return { aar, satsing, forbruk, utenLinje, oppdiktet, kontrollsum };
  }

  /** Deler nøyaktig det som ble forhåndsvist. Er noe ført eller flyttet siden, er det CONFLICT, og ingenting går ut. */
  share({ aar, kontrollsum: seen, mottaker }: DelPengebrukInput): Promise<Deling> {
    return this.work.run('PENGEBRUK_DELT', async (tx) => {
      const { kontrollsum, forbruk, ...pakke } = await this.pack(aar);
      if (kontrollsum !== seen) throw conflict({ kontrollsum }, { kontrollsum: seen });
      const [delt] = await tx.query<{ ganger: number; gjelder: number }>(findDeltBruk, [tx.kommuneId, aar]);
      if (delt!.gjelder > 0) throw new DomainError('ALT_DELT');
      const [id, hvem] = [v7(), mottaker ?? 'nettverk'];
      await tx.query(insertPengebruk, [id, tx.kommuneId, pakke.nettverkId, aar, delt!.ganger + 1, pakke.satsing, pakke.oppdiktet, JSON.stringify(forbruk), hvem]);
      tx.note({ tabell: 'deling', id, verb: 'ny', navn: `Bruk av penger ${aar}`, felt: logFields(forbruk, kontrollsum, hvem, false) });
      return this.deling.one(tx, id);
    });
  }

  private async pack(aar: number): Promise<Pakke> {
    const aaret = await this.bruk.find(aar);
    if (!aaret?.over || !aaret.vedtatt || aaret.antall === 0 || aaret.uattestert > 0) throw new DomainError('IKKE_ATTESTERT');
    const medlem = await this.db.queryOne<{ nettverkId: number }>(findNettverk, [currentContext().arbeidsrom!.kommuneId]);
    if (!medlem) throw new DomainError('FORBIDDEN');
    const { bruk, ...resten } = aaret;
    const forbruk = deltForbruk(bruk);
    return { ...resten, ...medlem, forbruk, kontrollsum: brukskontrollsum(aar, forbruk) };
  }
}
