import { Injectable } from '@nestjs/common';
import { badInput, Db, newKey, notFound, type Tx, UnitOfWork } from '#libs/platform';
import { Forbruk } from '../forbruk/forbruk.entity.ts';
import { ansvarligFor, demandOwn, demandTiltak } from '../forbruk/ansvar.ts';
import { posterIAar } from '../forbruk/poster.query.ts';
import { demand, pengeaktoerNow } from '../oekonomi.aktoer.ts';
import { mayFoere } from '../oekonomi.policy.ts';
import { OekonomiQuery } from '../side/oekonomi.query.ts';
import type { Oekonomi } from '../side/oekonomi.type.ts';
import { satsingOf } from '../tilskudd/tilskudd.query.ts';
import { Overfoering } from './overfoering.entity.ts';
import type { BekreftOverfoeringInput, OenskOverfoeringInput, TrekkOverfoeringInput } from './overfoering.input.ts';
import { kanTrekkes } from './overfoering.policy.ts';
import { ledigPaa } from './overfoering.query.ts';

/** Ønsker, bekrefter og trekker overføring til neste år. Vedtaket har sin egen tjeneste. Svaret er hele året pengene står i. */
@Injectable()
export class OverfoeringService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly side: OekonomiQuery) {}

  oensk(input: OenskOverfoeringInput): Promise<Oekonomi> {
    return this.work.run('OVERFOERING_OENSKET', async (tx) => {
      const { beloep, ...felt } = input;
      await demandTiltak(tx, felt.tiltakId ?? null);
      await this.demandPost(tx, felt.finansieringspostId, felt.fraAar, felt.tiltakId ?? null);
      await this.demandForbruk(felt);
      const { id: satsingId } = await satsingOf(tx);
      await tx.insert(Overfoering, { ...felt, satsingId, beloepOere: beloep, status: 'oensket', noekkel: newKey() });
      return this.side.year(felt.fraAar);
    });
  }

  /** Et ønske trenger et beløp og en post før noen kan vedta det. */
  bekreft({ id, versjon, beloep, finansieringspostId }: BekreftOverfoeringInput): Promise<Oekonomi> {
    return this.work.run('OVERFOERING_BEKREFTET', async (tx) => {
      const before = await tx.update(Overfoering, { id, versjon }, {});
      const postId = finansieringspostId ?? before.finansieringspostId;
      if (before.status !== 'oensket') throw badInput({ path: 'status', code: 'NOT_ALLOWED' });
      if (!postId) throw badInput({ path: 'finansieringspostId', code: 'REQUIRED' });
      await posterIAar(tx, [postId], before.fraAar, () => 'finansieringspostId');
      const { ledig, overfoerbart } = await ledigPaa(tx, postId);
      if (overfoerbart === false) throw badInput({ path: 'finansieringspostId', code: 'NOT_ALLOWED' });
      if (BigInt(beloep) > ledig) throw badInput({ path: 'beloep', code: 'TOO_LARGE' });
      await tx.update(Overfoering, { id, versjon }, { beloepOere: beloep, status: 'bekreftet', finansieringspostId: postId });
      return this.side.year(before.fraAar);
    });
  }

  trekk({ id, versjon }: TrekkOverfoeringInput): Promise<Oekonomi> {
    return this.work.run('OVERFOERING_TRUKKET', async (tx) => {
      const before = await this.find(id);
      demand(mayFoere(await ansvarligFor(tx, before.tiltakId), pengeaktoerNow()));
      if (before.versjon === versjon && !kanTrekkes(before.status)) throw badInput({ path: 'status', code: 'NOT_ALLOWED' });
      await tx.update(Overfoering, { id, versjon }, { status: 'trukket' });
      return this.side.year(before.fraAar);
    });
  }

  private async demandPost(tx: Tx, postId: string | null | undefined, aar: number, tiltakId: string | null): Promise<void> {
    if (postId) demandOwn(await posterIAar(tx, [postId], aar, () => 'finansieringspostId'), tiltakId);
  }

  private async demandForbruk({ forbrukId, fraAar, tiltakId }: OenskOverfoeringInput): Promise<void> {
    if (!forbrukId) return;
    const forbruk = await this.db.manager.findOneBy(Forbruk, { id: forbrukId });
    if (!forbruk) throw badInput({ path: 'forbrukId', code: 'NOT_FOUND' });
    if (forbruk.aar !== fraAar) throw badInput({ path: 'forbrukId', code: 'NOT_ALLOWED' });
    demandOwn([forbruk], tiltakId ?? null);
  }

  private async find(id: string): Promise<Overfoering> {
    const overfoering = await this.db.manager.findOneBy(Overfoering, { id });
    if (!overfoering) throw notFound();
    return overfoering;
  }
}
