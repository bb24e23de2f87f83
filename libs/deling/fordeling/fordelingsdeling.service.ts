import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { policyVersion, visTidsangivelse } from '#libs/contracts';
import { FordelingsvernService, idag, isOver, type Verngrunnlag, type Vernet } from '#libs/kommune/fordeling';
import { conflict, currentContext, Db, DomainError, UnitOfWork } from '#libs/platform';
import { logFields } from '../delinger/deling.query.ts';
import { DelingService } from '../delinger/deling.service.ts';
import type { Deling } from '../delinger/deling.type.ts';
import { findNettverk } from '../resultater/resultatdeling.query.ts';
import { findDeltFordeling, insertFordeling } from './delt-fordeling.query.ts';
import type { DeltFordeling, Fordelingsutkast } from './delt-fordeling.type.ts';
import type { DelFordelingInput } from './fordelingsdeling.input.ts';

/** Fordelinger, ut gjennom den samme døra. Tabellen er vernet på kommunens egen innlogging før den kommer hit; det skjulte tallet er ikke med. */
@Injectable()
export class FordelingsdelingService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly vern: FordelingsvernService, private readonly deling: DelingService) {}

  /** Det som ville forlatt kommunen nå, eller hvorfor ingenting kan det. */
  async preview(periodeId: string): Promise<Fordelingsutkast> {
    const { grunnlag, vernet } = await this.pack(periodeId);
    const fordeling = vernet.tilstand === 'klar' ? tableOf(grunnlag, vernet) : null;
    const delt = await this.db.query(findDeltFordeling, [currentContext().arbeidsrom!.kommuneId, grunnlag.serieId, grunnlag.periode]);
    return {
      periode: grunnlag.periode, satsing: grunnlag.satsing, tilstand: vernet.tilstand, grunn: vernet.tilstand === 'holdt_tilbake' ? vernet.grunn : null, fordeling, vern: grunnlag.vern,
      altDelt: delt.length > 0, oppdiktet: grunnlag.oppdiktet, kontrollsum: fordeling && sumOf(grunnlag.periode, fordeling),
    };
  }

  /** Deler nøyaktig det som ble forhåndsvist. Er tallene endret siden, er det CONFLICT, og ingenting går ut. */
  share({ fordelingsperiodeId, kontrollsum: seen, mottaker }: DelFordelingInput): Promise<Deling> {
    return this.work.run('FORDELING_DELT', async (tx) => {
      await this.vern.hold(tx, fordelingsperiodeId);
      const { grunnlag, vernet } = await this.pack(fordelingsperiodeId);
      if (vernet.tilstand !== 'klar') throw new DomainError('FORDELING_IKKE_KLAR');
      const [medlem] = await tx.query<{ nettverkId: number }>(findNettverk, [tx.kommuneId]);
      if (!medlem) throw new DomainError('FORBIDDEN');
      const fordeling = tableOf(grunnlag, vernet);
      const kontrollsum = sumOf(grunnlag.periode, fordeling);
      if (kontrollsum !== seen) throw conflict({ kontrollsum }, { kontrollsum: seen });
      if ((await tx.query(findDeltFordeling, [tx.kommuneId, grunnlag.serieId, grunnlag.periode])).length > 0) throw new DomainError('ALT_DELT');
      const [id, hvem] = [v7(), mottaker ?? 'nettverk'];
      await tx.query(insertFordeling, [id, tx.kommuneId, medlem.nettverkId, grunnlag.periode, grunnlag.versjon, grunnlag.satsing, grunnlag.oppdiktet, hvem,
        fordeling.serieId, fordeling.navn, fordeling.teller, JSON.stringify(fordeling.dimensjoner), fordeling.grense, policyVersion, fordeling.celler]);
      await this.vern.remember(tx, grunnlag, vernet);
      tx.note({ tabell: 'deling', id, verb: 'ny', navn: `${fordeling.navn} ${visTidsangivelse(grunnlag.periode)}`, felt: logFields(fordeling, kontrollsum, hvem, false) });
      return this.deling.one(tx, id);
    });
  }

  private async pack(periodeId: string): Promise<{ grunnlag: Verngrunnlag; vernet: Vernet }> {
    const pakke = await this.vern.find(periodeId);
    if (pakke.grunnlag.arkivert || !isOver(pakke.grunnlag.periode, idag())) throw new DomainError('FORDELING_IKKE_KLAR');
    return pakke;
  }
}

/** Det som går ut, felt for felt. */
const tableOf = ({ serieId, serie, teller, dimensjoner, grense }: Verngrunnlag, { celler }: Extract<Vernet, { tilstand: 'klar' }>): DeltFordeling =>
  ({ serieId, navn: serie, teller, dimensjoner: dimensjoner.map(({ navn, verdier }) => ({ navn, verdier: [...verdier] })), grense, celler });

/** Fingeravtrykket av det som forlater kommunen. Det skjulte er ikke med, så det er ikke en fasit å prøve mot. */
const sumOf = (periode: string, fordeling: DeltFordeling): string => createHash('sha256').update(JSON.stringify([periode, fordeling])).digest('hex');
