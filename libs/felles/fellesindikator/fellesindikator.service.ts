import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, conflict, DomainError, NettverkWork, notFound, type NettverkTx } from '#libs/platform';
import type { CreateFellesindikatorInput, FellesdefinisjonInput, PublishFellesindikatorInput, RetireFellesindikatorInput } from './fellesindikator.input.ts';
import { deltakelseErrors, utgaveErrors, type Utgaveinnhold } from './fellesindikator.policy.ts';
import { bumpFellesindikator, findKode, findNyesteUtgave, insertFellesindikator, insertUtgave, lockFellesindikator, retireFellesindikator, type LaastFellesindikator } from './fellesindikator.query.ts';
import type { Fellesindikatorutgave } from './fellesindikator.type.ts';

/** Det bare demoen setter: hvor definisjonen er hentet fra, og om den er oppdiktet. */
type Opphav = Partial<Pick<Fellesindikatorutgave, 'kilde' | 'oppdiktet'>>;

/** Det koordinatoren bestemmer. En utgave som er publisert, røres aldri: kommuner kan ha målt og delt med den. Hver endring gir id-en. */
@Injectable()
export class FellesindikatorService {
  constructor(private readonly work: NettverkWork) {}

  create({ kode, ...innhold }: CreateFellesindikatorInput, opphav: Opphav = {}): Promise<string> {
    return this.work.run('FELLESINDIKATOR_OPPRETTET', async (tx) => {
      demand(deltakelseErrors(innhold));
      if ((await tx.query(findKode, [tx.nettverkId, kode])).length > 0) throw badInput({ path: 'kode', code: 'TAKEN' });
      const id = v7();
      await tx.query(insertFellesindikator, [tx.nettverkId, id, kode]);
      await this.insertUtgave(tx, id, kode, 1, { ...innhold, ...opphav });
      return id;
    });
  }

  publish({ id, versjon, endring, ...innhold }: PublishFellesindikatorInput, opphav: Opphav = {}): Promise<string> {
    return this.work.run('FELLESINDIKATOR_NY_UTGAVE', async (tx) => {
      const laast = await this.locked(tx, id);
      const [nyeste] = await tx.query<Utgaveinnhold & { utgave: number }>(findNyesteUtgave, [tx.nettverkId, laast.id]);
      if (laast.versjon !== versjon) throw conflict({ ...nyeste, versjon: laast.versjon }, { ...innhold, endring, versjon });
      if (laast.avvikletFordi) throw new DomainError('FELLESINDIKATOR_AVVIKLET');
      demand(utgaveErrors(nyeste!, innhold));
      await this.insertUtgave(tx, laast.id, laast.kode, nyeste!.utgave + 1, { ...innhold, endring, ...opphav });
      await tx.query(bumpFellesindikator, [tx.nettverkId, laast.id]);
      return laast.id;
    });
  }

  retire({ id, versjon, fordi = null }: RetireFellesindikatorInput): Promise<string> {
    return this.work.run(fordi ? 'FELLESINDIKATOR_AVVIKLET' : 'FELLESINDIKATOR_TATT_OPP', async (tx) => {
      const laast = await this.locked(tx, id);
      if (laast.versjon !== versjon) throw conflict({ fordi: laast.avvikletFordi, versjon: laast.versjon }, { fordi, versjon });
      if (laast.avvikletFordi === fordi) return laast.id;
      await tx.query(retireFellesindikator, [tx.nettverkId, laast.id, fordi]);
      tx.note({ tabell: 'fellesindikator', id: laast.id, verb: 'endret', navn: laast.kode, felt: { avvikletFordi: [laast.avvikletFordi, fordi] } });
      return laast.id;
    });
  }

  private async locked(tx: NettverkTx, id: string): Promise<LaastFellesindikator> {
    const [laast] = await tx.query<LaastFellesindikator>(lockFellesindikator, [tx.nettverkId, id]);
    if (!laast) throw notFound();
    return laast;
  }

  private async insertUtgave(tx: NettverkTx, id: string, kode: string, utgave: number, innhold: FellesdefinisjonInput & Opphav & { endring?: string }): Promise<void> {
    await tx.query(insertUtgave, [tx.nettverkId, id, utgave, JSON.stringify(innhold)]);
    const felt = Object.fromEntries(Object.entries({ utgave, ...innhold }).filter(([, til]) => til !== undefined && til !== null).map(([navn, til]) => [navn, [null, til] as [unknown, unknown]]));
    tx.note({ tabell: 'fellesindikator', id, verb: utgave === 1 ? 'ny' : 'endret', navn: innhold.navn, felt: { kode: [null, kode], ...felt } });
  }
}

function demand(errors: Parameters<typeof badInput>): void {
  if (errors.length > 0) throw badInput(...errors);
}
