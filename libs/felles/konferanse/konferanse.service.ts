import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, conflict, differences, NettverkWork, notFound, type NettverkTx } from '#libs/platform';
import type { CreateKonferanseInput, UpdateKonferanseInput } from './konferanse.input.ts';
import { datoErrors } from './konferanse.policy.ts';
import { insertKonferanse, lockKonferanse, updateKonferanse, type LaastKonferanse } from './konferanse.query.ts';

/** Låser konferansen. NOT_FOUND for det nettverket ikke har. */
export async function konferanseIn(tx: NettverkTx, id: string): Promise<LaastKonferanse> {
  const [konferanse] = await tx.query<LaastKonferanse>(lockKonferanse, [tx.nettverkId, id]);
  if (!konferanse) throw notFound();
  return konferanse;
}

/** Det koordinatoren gjør med konferansene. Hver endring gir id-en til konferansen. */
@Injectable()
export class KonferanseService {
  constructor(private readonly work: NettverkWork) {}

  /** `oppdiktet` er bare for demoen. */
  create({ tittel, dato, sted = null, beskrivelse = null, paameldingsfrist = null }: CreateKonferanseInput, oppdiktet = false): Promise<string> {
    return this.work.run('KONFERANSE_OPPRETTET', async (tx) => {
      demand(datoErrors(dato, paameldingsfrist));
      const id = v7();
      await tx.query(insertKonferanse, [tx.nettverkId, id, tittel, dato, sted, beskrivelse, paameldingsfrist, oppdiktet]);
      tx.note({ tabell: 'konferanse', id, verb: 'ny', navn: tittel, felt: { tittel: [null, tittel], dato: [null, dato] } });
      return id;
    });
  }

  /** Avlyser med en grunn, eller gjør det om, når `avlystFordi` er med. Påmeldingene står. */
  update({ id, versjon, ...changes }: UpdateKonferanseInput): Promise<string> {
    return this.work.run(changes.avlystFordi ? 'KONFERANSE_AVLYST' : 'KONFERANSE_ENDRET', async (tx) => {
      const before = await konferanseIn(tx, id);
      if (before.versjon !== versjon) throw conflict({ ...before }, { ...changes, versjon });
      const felt = differences(before, changes);
      const after = { ...before, ...Object.fromEntries(Object.entries(felt).map(([navn, [, til]]) => [navn, til])) } as LaastKonferanse;
      demand(datoErrors(after.dato, after.paameldingsfrist));
      if (Object.keys(felt).length === 0) return id;
      await tx.query(updateKonferanse, [tx.nettverkId, id, after.tittel, after.dato, after.sted, after.beskrivelse, after.paameldingsfrist, after.avlystFordi]);
      tx.note({ tabell: 'konferanse', id, verb: 'endret', navn: before.tittel, felt });
      return id;
    });
  }
}

/** Kaster BAD_INPUT når noe er galt. */
export function demand(errors: Parameters<typeof badInput>): void {
  if (errors.length > 0) throw badInput(...errors);
}
