import { Injectable } from '@nestjs/common';
import { currentContext, Db, DomainError, inNettverk, notFound, UnitOfWork, type Tx, type VersionKey } from '#libs/platform';
import { ErfaringssoekService } from '../erfaringssoek.service.ts';
import { LagretSoekRad } from './lagret-soek.entity.ts';
import type { LagreSoekInput } from './lagret-soek.input.ts';
import { countNye, findEier, listLagrede, type LagretRad } from './lagret-soek.query.ts';
import type { LagretSoek } from './lagret-soek.type.ts';

/** Søkene en person følger med på i sin kommune. En annens søk kan hun ikke endre. */
@Injectable()
export class LagretSoekService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly soek: ErfaringssoekService) {}

  /** Alle hennes, med hvor mange nye. Regnes ut når hun spør; ingenting sendes noe sted. */
  async list(): Promise<LagretSoek[]> {
    const rows = await this.db.query<LagretRad>(listLagrede, [personId()]);
    if (rows.length === 0) return [];
    const nettverk = await this.soek.nettverk();
    const asked = await Promise.all(rows.map(async ({ id, tekst, filter, sett }) => {
      const ord = await this.soek.wordsIn(tekst ?? '');
      return { ...someOf(filter), id, sett, ord: ord.map(({ foldet }) => foldet), slekt: ord.map(({ slekt }) => slekt ?? '') };
    }));
    const nye = nettverk === null ? [] : await this.db.query<{ id: string; nye: number }>(inNettverk(countNye, nettverk), [JSON.stringify(asked)]);
    return rows.map((row) => ({ ...row, filter: Object.entries(someOf(row.filter)).map(([felt, verdi]) => ({ felt, verdier: [verdi].flat().map(String) })), nye: nye.find(({ id }) => id === row.id)?.nye ?? 0 }));
  }

  add({ navn, tekst, filter }: LagreSoekInput): Promise<LagretSoek[]> {
    return this.work.run('SOEK_LAGRET', async (tx) => {
      await tx.insert(LagretSoekRad, { navn, tekst: tekst ?? null, filter: someOf({ ...filter }) as LagretSoekRad['filter'], personId: personId(), sett: new Date() });
      return this.list();
    });
  }

  /** Svarene er sett: det som kommer etter nå, er nytt. FORBIDDEN for en annens søk. */
  seen(key: VersionKey): Promise<LagretSoek[]> {
    return this.work.run('LAGRET_SOEK_SETT', async (tx) => {
      await this.assertOwn(tx, key.id);
      await tx.update(LagretSoekRad, key, { sett: new Date() });
      return this.list();
    });
  }

  remove(key: VersionKey): Promise<LagretSoek[]> {
    return this.work.run('LAGRET_SOEK_FJERNET', async (tx) => {
      await this.assertOwn(tx, key.id);
      await tx.remove(LagretSoekRad, key);
      return this.list();
    });
  }

  private async assertOwn(tx: Tx, id: string): Promise<void> {
    const [row] = await tx.query<{ personId: string }>(findEier, [id]);
    if (!row) throw notFound();
    if (row.personId !== personId()) throw new DomainError('FORBIDDEN');
  }
}

const personId = () => currentContext().person!.id;

/** Bare det som begrenser. */
const someOf = (filter: object): Record<string, unknown> => Object.fromEntries(Object.entries(filter).filter(([, verdi]) => verdi !== null && verdi !== undefined && !(Array.isArray(verdi) && verdi.length === 0)));
