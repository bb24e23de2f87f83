import { Injectable } from '@nestjs/common';
import { delingshendelser } from '#libs/contracts';
import { registerVedtak } from '#libs/kommune/vedtak';
import { badInput, Db, enqueue, type Tx, UnitOfWork } from '#libs/platform';
import { ensureBudsjettaar } from '../budsjett/budsjettaar.query.ts';
import { Budsjettlinje } from '../budsjett/budsjettlinje.entity.ts';
import { Finansieringspost } from '../budsjett/finansieringspost.entity.ts';
import { foer, lockTilskudd } from '../hovedbok/foer.query.ts';
import { demandPaaLinja, ensurePost } from '../hovedbok/kontostand.query.ts';
import { OekonomiQuery } from '../side/oekonomi.query.ts';
import type { Oekonomi } from '../side/oekonomi.type.ts';
import { Overfoering } from './overfoering.entity.ts';
import type { VedtaOverfoeringInput } from './overfoering.input.ts';
import { statusEtter } from './overfoering.policy.ts';
import { tilLinje } from './overfoering.query.ts';

/** Registrerer vedtaket om en overføring, og fører pengene til neste år når svaret er ja. */
@Injectable()
export class OverfoeringsvedtakService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly side: OekonomiQuery) {}

  /** Kaster SALDO når pengene ikke lenger står fordelt på linja. Svaret er året pengene kom fra. */
  vedta({ id, versjon, tilLinjeId = null, vedtak }: VedtaOverfoeringInput): Promise<Oekonomi> {
    return this.work.run('OVERFOERING_VEDTATT', async (tx) => {
      // Låser ønsket og prøver versjonen før noe føres, så den som kommer sist, får CONFLICT og ikke en tom konto.
      const before = await tx.update(Overfoering, { id, versjon }, {});
      const status = statusEtter(vedtak.utfall);
      if (before.status !== 'bekreftet') throw badInput({ path: 'status', code: 'NOT_ALLOWED' });
      const vedtakId = await registerVedtak(tx, vedtak);
      const tilLinjen = status === 'vedtatt' ? await this.overfoer(tx, before, tilLinjeId, vedtakId) : null;
      await tx.update(Overfoering, { id, versjon }, { status, vedtakId, tilLinjeId: tilLinjen });
      return this.side.year(before.fraAar);
    });
  }

  private async overfoer(tx: Tx, { id, navn, fraAar, finansieringspostId, beloepOere }: Overfoering, valgt: string | null, vedtakId: string): Promise<string> {
    const til = await ensureBudsjettaar(tx, fraAar + 1);
    const { budsjettlinjeId, tilskuddId } = await this.db.manager.findOneByOrFail(Finansieringspost, { id: finansieringspostId! });
    const fra = await this.db.manager.findOneByOrFail(Budsjettlinje, { id: budsjettlinjeId });
    const linje = await tilLinje(tx, til, fra, valgt);
    await lockTilskudd(tx, [tilskuddId]);
    await demandPaaLinja(tx, budsjettlinjeId, tilskuddId, beloepOere!);
    await ensurePost(tx, linje, tilskuddId, beloepOere!);
    await foer(tx, [{
      type: 'overfoering', tilskuddId, beloepOere: beloepOere!, tekst: navn, overfoeringId: id, vedtakId,
      fraKonto: 'fordelt', fraAar, fraLinjeId: budsjettlinjeId, tilKonto: 'fordelt', tilAar: fraAar + 1, tilLinjeId: linje.id,
    }]);
    await enqueue(tx, delingshendelser.kanVaereEldre);
    return linje.id;
  }
}
