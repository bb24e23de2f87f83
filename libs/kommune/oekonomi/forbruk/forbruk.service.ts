import { Injectable } from '@nestjs/common';
import { delingshendelser } from '#libs/contracts';
import { badInput, Db, enqueue, newKey, notFound, UnitOfWork, type Tx } from '#libs/platform';
import { foer } from '../hovedbok/foer.query.ts';
import { reverserForbruket } from '../hovedbok/reverser.query.ts';
import { demand, pengeaktoerNow } from '../oekonomi.aktoer.ts';
import { mayReversere } from '../oekonomi.policy.ts';
import { OekonomiQuery } from '../side/oekonomi.query.ts';
import type { Oekonomi } from '../side/oekonomi.type.ts';
import { satsingOf } from '../tilskudd/tilskudd.query.ts';
import { ansvarligFor, demandOwn, demandTiltak } from './ansvar.ts';
import { Forbruk } from './forbruk.entity.ts';
import type { AttesterForbrukInput, FoerForbrukInput, ReverserForbrukInput } from './forbruk.input.ts';
import { fordeling, forbrukErrors } from './forbruk.policy.ts';
import { insertForbruksposter, posterIAar } from './poster.query.ts';

/** Fører, attesterer og reverserer bruk av penger. Svaret er hele året. */
@Injectable()
export class ForbrukService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly side: OekonomiQuery) {}

  /** Et beløp med kjent fordeling føres også i hovedboka, mot postenes tilskudd. */
  foer(input: FoerForbrukInput): Promise<Oekonomi> {
    return this.work.run('FORBRUK_FOERT', async (tx) => {
      await foerBruk(tx, input);
      return this.side.year(input.aar);
    });
  }

  attester({ id, versjon }: AttesterForbrukInput): Promise<Oekonomi> {
    return this.work.run('FORBRUK_ATTESTERT', async (tx) => {
      const before = await this.find(id);
      if (before.versjon === versjon && (before.attestertTid || before.reversertTid)) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await tx.update(Forbruk, { id, versjon }, { attestertTid: new Date().toISOString(), attestertAv: tx.personId });
      await enqueue(tx, delingshendelser.kanVaereEldre);
      return this.side.year(before.aar);
    });
  }

  /** Bruken blir stående som reversert, og det som er ført for den, føres tilbake. Det attesterte kan bare controller reversere. */
  reverser({ id, versjon, begrunnelse }: ReverserForbrukInput): Promise<Oekonomi> {
    return this.work.run('FORBRUK_REVERSERT', async (tx) => {
      const before = await this.find(id);
      // Er den attestert etter at hun så den, er det en CONFLICT hun skal få vite om, ikke et nei.
      const uendret = before.versjon === versjon;
      demand(mayReversere({ attestert: uendret && before.attestertTid !== null, reversert: false, ansvarligId: await ansvarligFor(tx, before.tiltakId) }, pengeaktoerNow()));
      if (uendret && before.reversertTid) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await tx.update(Forbruk, { id, versjon }, { reversertTid: new Date().toISOString(), reversertAv: tx.personId, reversertFordi: begrunnelse });
      await reverserForbruket(tx, id, begrunnelse);
      await enqueue(tx, delingshendelser.kanVaereEldre);
      return this.side.year(before.aar);
    });
  }

  private async find(id: string): Promise<Forbruk> {
    const forbruk = await this.db.manager.findOneBy(Forbruk, { id });
    if (!forbruk) throw notFound();
    return forbruk;
  }
}

/** Fører bruken i en arbeidsenhet som alt er i gang, og gir id-en. */
export async function foerBruk(tx: Tx, input: FoerForbrukInput): Promise<string> {
  const { aar, navn, tiltakId = null, beloep = null, ord, dato, begrunnelse } = input;
  await demandTiltak(tx, tiltakId);
  const errors = forbrukErrors(input);
  if (errors.length > 0) throw badInput(...errors);
  const deler = fordeling(input);
  const poster = await posterIAar(tx, deler.map((del) => del.finansieringspostId), aar, (i) => `poster.${i}.finansieringspostId`);
  demandOwn(poster, tiltakId);
  const { id: satsingId } = await satsingOf(tx);
  const id = await tx.insert(Forbruk, { satsingId, aar, navn, tiltakId, beloepOere: beloep, ord, dato, begrunnelse, foertAv: tx.personId, noekkel: newKey() });
  await insertForbruksposter(tx, id, deler);
  await foer(tx, poster.flatMap(({ tilskuddId, linjeId }, i) => (deler[i]!.beloep === null ? [] : [{
    type: 'forbruk' as const, tilskuddId, beloepOere: deler[i]!.beloep, tekst: navn, forbrukId: id,
    fraKonto: 'fordelt' as const, fraAar: aar, fraLinjeId: linjeId, tilKonto: 'brukt' as const, tilAar: aar, tilLinjeId: linjeId,
  }])));
  await enqueue(tx, delingshendelser.kanVaereEldre);
  return id;
}
