import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { policyVersion, visTidsangivelse } from '#libs/contracts';
import { idag, isOver } from '#libs/kommune/fordeling';
import { UndersoekelsesvernService, type Delingsgrunnlag, type Vernetrunde } from '#libs/kommune/undersoekelse';
import { conflict, currentContext, Db, DomainError, UnitOfWork } from '#libs/platform';
import { logFields } from '../delinger/deling.query.ts';
import { DelingService } from '../delinger/deling.service.ts';
import type { Deling } from '../delinger/deling.type.ts';
import { findNettverk } from '../resultater/resultatdeling.query.ts';
import { findDeltUndersoekelse, insertUndersoekelse } from './delt-undersoekelse.query.ts';
import type { DeltUndersoekelse, Undersoekelsesutkast } from './delt-undersoekelse.type.ts';
import type { DelUndersoekelseInput } from './undersoekelsesdeling.input.ts';

/** Undersøkelser, ut gjennom den samme døra. Svarene er vernet på kommunens egen innlogging før de kommer hit; det skjulte tallet er ikke med. */
@Injectable()
export class UndersoekelsesdelingService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly vern: UndersoekelsesvernService, private readonly deling: DelingService) {}

  /** Det som ville forlatt kommunen nå, eller hvorfor ingenting kan det. */
  async preview(rundeId: string): Promise<Undersoekelsesutkast> {
    const { grunnlag, vernet } = await this.pack(rundeId);
    const undersoekelse = vernet.tilstand === 'klar' ? snapshotOf(grunnlag, vernet) : null;
    const delt = await this.db.query(findDeltUndersoekelse, [currentContext().arbeidsrom!.kommuneId, grunnlag.serieId, grunnlag.dato]);
    return {
      satsing: grunnlag.satsing, tilstand: vernet.tilstand, grunn: vernet.tilstand === 'holdt_tilbake' ? vernet.grunn : null, undersoekelse,
      altDelt: delt.length > 0, oppdiktet: grunnlag.oppdiktet, kontrollsum: undersoekelse && sumOf(undersoekelse),
    };
  }

  /** Deler nøyaktig det som ble forhåndsvist. Er svarene endret siden, er det CONFLICT, og ingenting går ut. */
  share({ undersoekelsesrundeId, kontrollsum: seen, mottaker }: DelUndersoekelseInput): Promise<Deling> {
    return this.work.run('UNDERSOEKELSE_DELT', async (tx) => {
      await this.vern.hold(tx, undersoekelsesrundeId);
      const { grunnlag, vernet } = await this.pack(undersoekelsesrundeId);
      if (vernet.tilstand !== 'klar') throw new DomainError('UNDERSOEKELSE_IKKE_KLAR');
      const [medlem] = await tx.query<{ nettverkId: number }>(findNettverk, [tx.kommuneId]);
      if (!medlem) throw new DomainError('FORBIDDEN');
      const delt = snapshotOf(grunnlag, vernet);
      const kontrollsum = sumOf(delt);
      if (kontrollsum !== seen) throw conflict({ kontrollsum }, { kontrollsum: seen });
      if ((await tx.query(findDeltUndersoekelse, [tx.kommuneId, grunnlag.serieId, grunnlag.dato])).length > 0) throw new DomainError('ALT_DELT');
      const [id, hvem] = [v7(), mottaker ?? 'nettverk'];
      await tx.query(insertUndersoekelse, [id, tx.kommuneId, medlem.nettverkId, delt.dato, grunnlag.versjon, grunnlag.satsing, grunnlag.oppdiktet, hvem,
        delt.serieId, delt.navn, delt.runde, delt.omraade, delt.metode, delt.kildetekst, JSON.stringify(delt.spoersmaal), delt.grense, policyVersion]);
      await this.vern.remember(tx, grunnlag, vernet);
      tx.note({ tabell: 'deling', id, verb: 'ny', navn: `${delt.navn} ${visTidsangivelse(delt.dato)}`, felt: logFields(delt, kontrollsum, hvem, false) });
      return this.deling.one(tx, id);
    });
  }

  private async pack(rundeId: string): Promise<{ grunnlag: Delingsgrunnlag; vernet: Vernetrunde }> {
    const pakke = await this.vern.find(rundeId);
    if (pakke.grunnlag.arkivert || !isOver(pakke.grunnlag.dato, idag())) throw new DomainError('UNDERSOEKELSE_IKKE_KLAR');
    return pakke;
  }
}

/** Det som går ut, felt for felt. */
const snapshotOf = ({ serieId, navn, runde, dato, omraade, metode, kildetekst, grense }: Delingsgrunnlag, { spoersmaal }: Extract<Vernetrunde, { tilstand: 'klar' }>): DeltUndersoekelse => ({
  serieId, navn, runde, dato, omraade, metode, kildetekst, grense,
  spoersmaal: spoersmaal.map(({ spoersmaal: tekst, utgave, alternativer, positive, n, antall, fraAndel }) => ({ spoersmaal: tekst, utgave, alternativer, positive, n, antall, fraAndel })),
});

/** Fingeravtrykket av det som forlater kommunen. Det skjulte er ikke med, så det er ikke en fasit å prøve mot. */
const sumOf = (delt: DeltUndersoekelse): string => createHash('sha256').update(JSON.stringify(delt)).digest('hex');
