import { Injectable } from '@nestjs/common';
import { FellesindikatorlisteService, type Gjeldendeutgave } from '#libs/felles/fellesindikator';
import { FellesdefinisjonService, type HelIndikator } from '#libs/kommune/indikator';
import { conflict, DomainError, UnitOfWork } from '#libs/platform';
import type { FellesbindingInput, SlippFellesindikatorInput, TaInnFellesindikatorInput } from './fellesindikatorbruk.input.ts';
import { findDeltMedKode } from './fellesindikatorbruk.query.ts';

/** Døra inn: nettverkets definisjoner, tatt i bruk i kommunen. Nettverket får ikke vite det før kommunen deler. */
@Injectable()
export class FellesindikatorbrukService {
  constructor(private readonly work: UnitOfWork, private readonly felles: FellesindikatorlisteService, private readonly definisjoner: FellesdefinisjonService) {}

  takeIn({ kode, utgave, ...eget }: TaInnFellesindikatorInput): Promise<HelIndikator> {
    return this.work.run('FELLESINDIKATOR_TATT_INN', async (tx) => this.definisjoner.adopt(tx, await this.seen(kode, utgave), eget));
  }

  tie({ indikatordefinisjonId: id, versjon, kode, utgave }: FellesbindingInput): Promise<HelIndikator> {
    return this.work.run('FELLESINDIKATOR_KNYTTET', async (tx) => this.definisjoner.tie(tx, { id, versjon }, await this.seen(kode, utgave), `Knyttet til nettverkets definisjon ${kode}, utgave ${utgave}. Tallet er det samme.`));
  }

  goOver({ indikatordefinisjonId: id, versjon, kode, utgave }: FellesbindingInput): Promise<HelIndikator> {
    return this.work.run('FELLESUTGAVE_BYTTET', async (tx) => {
      const felles = await this.seen(kode, utgave);
      return this.definisjoner.goOver(tx, { id, versjon }, felles, `Utgave ${utgave} av nettverkets definisjon ${kode}: ${felles.endring ?? 'ny utgave'}`);
    });
  }

  /** FELLESINDIKATOR_DELT når tall med definisjonen er delt: da er det nettverkets tall de andre leser. */
  release({ indikatordefinisjonId: id, versjon }: SlippFellesindikatorInput): Promise<HelIndikator> {
    return this.work.run('FELLESINDIKATOR_SLUPPET', (tx) => this.definisjoner.release(tx, { id, versjon }, (kode) => `Ikke lenger knyttet til nettverkets definisjon ${kode}. Tallet er det samme.`, async (indikatorId, kode) => {
      if ((await tx.query(findDeltMedKode, [tx.kommuneId, indikatorId, kode])).length > 0) throw new DomainError('FELLESINDIKATOR_DELT');
    }));
  }

  /** Den nyeste utgaven, når det er den som ble sett. */
  private async seen(kode: string, utgave: number): Promise<Gjeldendeutgave> {
    const gjeldende = await this.felles.gjeldende(kode);
    if (gjeldende.avviklet) throw new DomainError('FELLESINDIKATOR_AVVIKLET');
    if (gjeldende.utgave !== utgave) throw conflict({ utgave: gjeldende.utgave }, { utgave });
    return gjeldende;
  }
}
