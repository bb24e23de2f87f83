import { Injectable } from '@nestjs/common';
import { delingshendelser } from '#libs/contracts';
import { registerVedtak } from '#libs/kommune/vedtak';
import { badInput, Db, enqueue, notFound, type Tx, UnitOfWork } from '#libs/platform';
import { holdAarOf } from '../budsjett/budsjettaar.query.ts';
import { demand, pengeaktoerNow } from '../oekonomi.aktoer.ts';
import { Overfoering } from '../overfoering/overfoering.entity.ts';
import { Tilskudd } from '../tilskudd/tilskudd.entity.ts';
import { foer, lockTilskudd } from './foer.query.ts';
import { foeringErrors, kanReverseres } from './hovedbok.policy.ts';
import { HovedbokQuery } from './hovedbok.query.ts';
import { delerAv } from './konto.policy.ts';
import { demandPaaLinja, ensurePost, kontostand, linjeIAar, takeFromPost } from './kontostand.query.ts';
import type { FoerPosteringInput, ReverserPosteringInput } from './postering.input.ts';
import type { HelPostering } from './postering.type.ts';
import { lockPostering, reverser } from './reverser.query.ts';

/** Fører og reverserer det som ikke føres av budsjettet, bruken eller en overføring. */
@Injectable()
export class HovedbokService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly hovedbok: HovedbokQuery) {}

  /** Én føring kan bli flere posteringer. Kaster SALDO når pengene ikke er der de tas fra. */
  foer(input: FoerPosteringInput): Promise<HelPostering[]> {
    return this.work.run('POSTERING_FOERT', async (tx) => {
      const errors = foeringErrors(input);
      if (errors.length > 0) throw badInput(...errors);
      const { tilskuddId, type, aar, tekst = null } = input;
      const beloep = BigInt(input.beloep);
      await holdAarOf(tx, [input.fraLinjeId, input.tilLinjeId]);
      if ((await lockTilskudd(tx, [tilskuddId])).length === 0) throw notFound();
      if (type === 'overfoering') await this.demandOverfoerbart(tilskuddId);
      const linjer = await this.linjer(tx, input);
      const vedtakId = await this.vedtak(tx, input);
      const deler = delerAv(type, beloep, await kontostand(tx, tilskuddId, aar), Boolean(input.fraLinjeId));
      const nye = await foer(tx, deler.map((del) => ({
        type: del.type, tilskuddId, fraKonto: del.fra, fraAar: aar, tilKonto: del.til, tilAar: type === 'overfoering' ? aar + 1 : aar, beloepOere: String(del.beloep), tekst, vedtakId, ...linjer,
      })));
      await enqueue(tx, delingshendelser.kanVaereEldre);
      return this.hovedbok.these(nye);
    });
  }

  /** Raden blir stående, og en ny fører pengene tilbake. En overføring som reverseres, regnes som trukket. */
  reverser({ id, begrunnelse }: ReverserPosteringInput): Promise<HelPostering[]> {
    return this.work.run('POSTERING_REVERSERT', async (tx) => {
      const rad = await lockPostering(tx, id);
      if (!kanReverseres(rad)) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      // Det som alt er brukt eller flyttet videre, kan ikke gå tilbake.
      if (rad.tilKonto === 'fordelt') await demandPaaLinja(tx, rad.tilLinjeId!, rad.tilskuddId, rad.beloepOere);
      const nye = await reverser(tx, rad, begrunnelse);
      if (rad.type === 'overfoering' && rad.tilLinjeId) await takeFromPost(tx, rad.tilLinjeId, rad.tilskuddId, rad.beloepOere);
      if (rad.overfoeringId) await this.trekk(tx, rad.overfoeringId);
      await enqueue(tx, delingshendelser.kanVaereEldre);
      return this.hovedbok.these([id, ...nye]);
    });
  }

  /** Penger som flyttes mellom linjer, må stå på den de tas fra. I et utkast endres linjene selv. */
  private async linjer(tx: Tx, { type, tilskuddId, aar, beloep, fraLinjeId, tilLinjeId }: FoerPosteringInput) {
    if (!fraLinjeId) return {};
    const fra = await linjeIAar(tx, 'fraLinjeId', fraLinjeId, aar);
    if (!fra.laast && type !== 'tilbakebetaling') throw badInput({ path: 'type', code: 'NOT_ALLOWED' });
    await demandPaaLinja(tx, fra.id, tilskuddId, beloep);
    if (!tilLinjeId) return { fraLinjeId: fra.id };
    const til = await linjeIAar(tx, 'tilLinjeId', tilLinjeId, aar);
    await ensurePost(tx, til, tilskuddId, beloep);
    return { fraLinjeId: fra.id, tilLinjeId: til.id };
  }

  private async vedtak(tx: Tx, { vedtak }: FoerPosteringInput): Promise<string | null> {
    if (!vedtak) return null;
    demand(pengeaktoerNow().registrer);
    return registerVedtak(tx, vedtak);
  }

  private async demandOverfoerbart(tilskuddId: string): Promise<void> {
    const { overfoerbart } = await this.db.manager.findOneByOrFail(Tilskudd, { id: tilskuddId });
    if (overfoerbart === false) throw badInput({ path: 'tilskuddId', code: 'NOT_ALLOWED' });
  }

  private async trekk(tx: Tx, id: string): Promise<void> {
    const { versjon } = await this.db.manager.findOneByOrFail(Overfoering, { id });
    await tx.update(Overfoering, { id, versjon }, { status: 'trukket' });
  }
}
