import { Injectable } from '@nestjs/common';
import { styrteFelt } from '#libs/contracts';
import { badInput, conflict, Db, newKey, notFound, UnitOfWork } from '#libs/platform';
import type { HelIndikator } from '../hel-indikator.type.ts';
import { demandOpen } from '../indikator.aktoer.ts';
import { lockIndikator } from '../indikator.lock.query.ts';
import { IndikatorQuery } from '../indikator.query.ts';
import { Indikatordefinisjon } from './definisjon.entity.ts';
import type { UpdateIndikatordefinisjonInput } from './definisjon.input.ts';
import { arvet, gjeldendeDefinisjon } from './definisjon.query.ts';

/** Endrer hva et tall er. Er det målt med definisjonen, står den, og endringen blir en ny utgave med begrunnelse: et brudd i rekka. */
@Injectable()
export class DefinisjonService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly indikatorer: IndikatorQuery) {}

  update({ id, versjon, endring, ...felt }: UpdateIndikatordefinisjonInput): Promise<HelIndikator> {
    return this.work.run('INDIKATORDEFINISJON_ENDRET', async (tx) => {
      const { indikatorId } = await this.find(id);
      demandOpen(await lockIndikator(tx, indikatorId));
      const nyeste = await gjeldendeDefinisjon(tx, indikatorId);
      const before = await this.find(id);
      // Den andre rakk en ny utgave: det brukeren endrer, gjelder ikke lenger.
      if (nyeste.id !== id) throw conflict({ ...arvet(await this.find(nyeste.id)), utgave: nyeste.utgave }, { ...felt, utgave: before.utgave });
      const endret = Object.entries(felt).filter(([navn, til]) => til !== undefined && til !== before[navn as keyof typeof felt]);
      // Det nettverket bestemmer, endres ikke her. Datakilden er kommunens egen.
      const laaste = before.fellesKode === null ? [] : styrteFelt.filter((felt) => endret.some(([navn]) => navn === felt));
      if (before.versjon === versjon && laaste.length > 0) throw badInput(...laaste.map((path) => ({ path, code: 'LOCKED_BY_FELLES' as const })));
      if (before.versjon === versjon && endret.length > 0 && nyeste.brukt && !endring) throw badInput({ path: 'endring', code: 'REQUIRED' });
      if (!nyeste.brukt || endret.length === 0) await tx.update(Indikatordefinisjon, { id, versjon }, { ...felt, ...(before.utgave > 1 && !nyeste.brukt && endring ? { endring } : {}) });
      else {
        // Uendret rad gir ingen ny versjon, men en eldre versjon får CONFLICT også her.
        await tx.update(Indikatordefinisjon, { id, versjon }, {});
        await tx.insert(Indikatordefinisjon, { ...arvet(before), fellesKode: before.fellesKode, fellesUtgave: before.fellesUtgave, ...Object.fromEntries(endret), indikatorId, utgave: nyeste.utgave + 1, endring, noekkel: newKey() });
      }
      return this.indikatorer.one(indikatorId);
    });
  }

  private async find(id: string): Promise<Indikatordefinisjon> {
    const definisjon = await this.db.manager.findOneBy(Indikatordefinisjon, { id });
    if (!definisjon) throw notFound();
    return definisjon;
  }
}
