import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, conflict, differences, NettverkWork, notFound, type NettverkTx, type VersionKey } from '#libs/platform';
import type { CreateKalenderpunktInput, UpdateKalenderpunktInput } from './kalender.input.ts';
import { naarErrors } from './kalender.policy.ts';
import { insertPunkt, lockPunkt, updatePunkt, type LaastPunkt } from './kalender.query.ts';

/** Det koordinatoren gjør med kalenderen. Ingenting slettes. Hver endring gir id-en til datoen. */
@Injectable()
export class KalenderService {
  constructor(private readonly work: NettverkWork) {}

  /** `oppdiktet` er bare for demoen. */
  create({ art, tittel, dato, sluttdag = null, fraKlokka = null, tilKlokka = null, sted = null, forHvem = null, dagsorden = null }: CreateKalenderpunktInput, oppdiktet = false): Promise<string> {
    return this.work.run('KALENDERPUNKT_OPPRETTET', async (tx) => {
      demandLawful({ dato, sluttdag, fraKlokka, tilKlokka });
      const id = v7();
      const felt = { art, tittel, dato, sluttdag, fraKlokka, tilKlokka, sted, forHvem, dagsorden };
      await tx.query(insertPunkt, [tx.nettverkId, id, ...Object.values(felt), oppdiktet]);
      tx.note({ tabell: 'kalenderpunkt', id, verb: 'ny', navn: tittel, felt: Object.fromEntries(Object.entries(felt).filter(([, til]) => til !== null).map(([navn, til]) => [navn, [null, til]])) });
      return id;
    });
  }

  update({ id, versjon, ...changes }: UpdateKalenderpunktInput): Promise<string> {
    return this.work.run('KALENDERPUNKT_ENDRET', (tx) => this.change(tx, { id, versjon }, changes));
  }

  /** Avlyser med en grunn. Det som alt er avlyst, får bare en ny grunn. */
  cancel({ id, versjon, avlystFordi }: VersionKey & { avlystFordi: string }): Promise<string> {
    return this.work.run('KALENDERPUNKT_AVLYST', (tx) => this.change(tx, { id, versjon }, { avlystFordi }));
  }

  restore({ id, versjon }: VersionKey): Promise<string> {
    return this.work.run('KALENDERPUNKT_TATT_OPP', (tx) => this.change(tx, { id, versjon }, { avlystFordi: null }));
  }

  private async change(tx: NettverkTx, { id, versjon }: VersionKey, changes: Partial<LaastPunkt>): Promise<string> {
    const [before] = await tx.query<LaastPunkt>(lockPunkt, [tx.nettverkId, id]);
    if (!before) throw notFound();
    if (before.versjon !== versjon) throw conflict({ ...before }, { ...changes, versjon });
    const felt = differences(before, changes);
    if (Object.keys(felt).length === 0) return before.id;
    const after = { ...before, ...Object.fromEntries(Object.entries(felt).map(([navn, [, til]]) => [navn, til])) } as LaastPunkt;
    demandLawful(after);
    await tx.query(updatePunkt, [tx.nettverkId, before.id, after.art, after.tittel, after.dato, after.sluttdag, after.fraKlokka, after.tilKlokka, after.sted, after.forHvem, after.dagsorden, after.avlystFordi]);
    tx.note({ tabell: 'kalenderpunkt', id: before.id, verb: 'endret', navn: before.tittel, felt });
    return before.id;
  }
}

function demandLawful(naar: Parameters<typeof naarErrors>[0]): void {
  const errors = naarErrors(naar);
  if (errors.length > 0) throw badInput(...errors);
}

/** Møtet en sak settes på dagsordenen til. Kaster BAD_INPUT for det som ikke er i nettverkets kalender, eller er avlyst. */
export async function moeteIn(tx: NettverkTx, kalenderpunktId: string): Promise<LaastPunkt> {
  const [punkt] = await tx.query<LaastPunkt>(lockPunkt, [tx.nettverkId, kalenderpunktId]);
  if (!punkt) throw badInput({ path: 'kalenderpunktId', code: 'NOT_FOUND' });
  if (punkt.avlystFordi !== null) throw badInput({ path: 'kalenderpunktId', code: 'NOT_ALLOWED' });
  return punkt;
}
