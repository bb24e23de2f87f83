import { Injectable } from '@nestjs/common';
import { FormidlinglesingService, type Formidling } from '#libs/felles/formidling';
import { conflict, currentContext, DomainError, notFound, UnitOfWork } from '#libs/platform';
import type { SvarPaaFormidlingInput } from './formidlingssvar.input.ts';
import { insertFormidlingssvar, lockFormidlingssvar, updateFormidlingssvar } from './formidlingssvar.query.ts';

/** Døra ut for det en evaluering sier om kommunen: uten kommunens ja går det aldri til andre enn partene. */
@Injectable()
export class FormidlingssvarService {
  constructor(private readonly work: UnitOfWork, private readonly lesing: FormidlinglesingService) {}

  /** NOT_FOUND når det ikke handler om kommunen, AVTALE_LAAST når det er trukket, CONFLICT når noen i kommunen har svart imens. */
  answer({ formidlingId, versjon, ja, rolle }: SvarPaaFormidlingInput): Promise<Formidling> {
    return this.work.run(ja ? 'FORMIDLING_GODKJENT' : 'FORMIDLING_STANSET', async (tx) => {
      await tx.query(lockFormidlingssvar, [tx.kommuneId, formidlingId]);
      const rad = await this.lesing.row(formidlingId, tx);
      const foer = rad.svar.find(({ kommunenummer }) => kommunenummer === currentContext().arbeidsrom!.kode);
      if (!foer) throw notFound();
      if (rad.trukket !== null) throw new DomainError('AVTALE_LAAST');
      if ((foer.versjon ?? 0) !== versjon) throw conflict({ ja: foer.ja, versjon: foer.versjon ?? 0 }, { ja, versjon });
      await (foer.versjon === null ? tx.query(insertFormidlingssvar, [tx.kommuneId, formidlingId, rad.evalueringsavtaleId, ja, rolle]) : tx.query(updateFormidlingssvar, [tx.kommuneId, formidlingId, ja, rolle]));
      tx.note({ tabell: 'formidlingssvar', id: formidlingId, verb: foer.versjon === null ? 'ny' : 'endret', navn: rad.tittel ?? rad.avtale, felt: { ja: [foer.ja, ja], rolle: [foer.rolle, rolle] } });
      return this.lesing.one(formidlingId, tx);
    });
  }
}
