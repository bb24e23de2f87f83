import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { virkningsord, type FieldError } from '#libs/contracts';
import { AvtaleWork, badInput, conflict, DomainError, type AvtaleTx, type VersionKey } from '#libs/platform';
import {
  deleteAnbefaling, deleteAnbefalingsfunn, deleteAnbefalingsmottakere, frigiAnbefaling, insertAnbefaling, insertAnbefalingsfunn, insertAnbefalingsmottakere, insertTrekk, lockAnbefaling, updateAnbefaling, type Anbefalingsrad, type Oversiktsrad,
} from '../funn.query.ts';
import { FunnlesingService } from '../funnlesing.service.ts';
import type { CreateAnbefalingInput, TrekkAnbefalingInput, UpdateAnbefalingInput } from './anbefaling.input.ts';
import { mottakerfeil } from './anbefaling.policy.ts';
import type { Anbefaling } from './anbefaling.type.ts';

type Innhold = Omit<CreateAnbefalingInput, 'evalueringsavtaleId'>;

/** Det de som evaluerer, gjør med anbefalingene. Et utkast er deres eget; frigitt endres den aldri. */
@Injectable()
export class AnbefalingService {
  constructor(private readonly work: AvtaleWork, private readonly lesing: FunnlesingService) {}

  create({ evalueringsavtaleId, ...innhold }: CreateAnbefalingInput, oppdiktet = false): Promise<Anbefaling> {
    return this.work.run('ANBEFALING_OPPRETTET', async (tx) => {
      const rad = await this.lesing.find(evalueringsavtaleId, tx);
      demand(innhold, rad);
      const id = v7();
      await tx.query(insertAnbefaling, [tx.avtalerom, id, ...teksterIn(innhold), oppdiktet]);
      await this.tie(tx, id, innhold, rad);
      tx.note({ tabell: 'anbefaling', id, verb: 'ny', navn: innhold.tekst.slice(0, 120), felt: { tekst: [null, innhold.tekst], mottakere: [null, innhold.mottakere] } });
      return this.lesing.anbefaling(id, tx);
    });
  }

  update({ id, versjon, ...innhold }: UpdateAnbefalingInput): Promise<Anbefaling> {
    return this.work.run('ANBEFALING_ENDRET', async (tx) => {
      const { rad, naa } = await this.draft(tx, { id, versjon }, innhold);
      demand(innhold, rad);
      await tx.query(updateAnbefaling, [tx.avtalerom, id, ...teksterIn(innhold)]);
      for (const sql of [deleteAnbefalingsfunn, deleteAnbefalingsmottakere]) await tx.query(sql, [tx.avtalerom, id]);
      await this.tie(tx, id, innhold, rad);
      tx.note({ tabell: 'anbefaling', id, verb: 'endret', navn: innhold.tekst.slice(0, 120), felt: { tekst: [naa.tekst, innhold.tekst], mottakere: [naa.mottakere.map(({ slag, kommunenummer }) => ({ slag, kommunenummer })), innhold.mottakere] } });
      return this.lesing.anbefaling(id, tx);
    });
  }

  remove(key: VersionKey): Promise<string> {
    return this.work.run('ANBEFALING_FJERNET', async (tx) => {
      const { naa } = await this.draft(tx, key, {});
      for (const sql of [deleteAnbefalingsfunn, deleteAnbefalingsmottakere, deleteAnbefaling]) await tx.query(sql, [tx.avtalerom, key.id]);
      tx.note({ tabell: 'anbefaling', id: key.id, verb: 'fjernet', navn: naa.tekst.slice(0, 120), felt: { tekst: [naa.tekst, null] } });
      return key.id;
    });
  }

  /** Lar partene se den. FUNN_VENTER til alle funnene den hviler på, er frigitt. */
  release(key: VersionKey): Promise<Anbefaling> {
    return this.work.run('ANBEFALING_FRIGITT', async (tx) => {
      const { rad, naa } = await this.draft(tx, key, {});
      const frigitt = naa.funn.every(({ funnId, utgave }) => rad.funn.find(({ id }) => id === funnId)?.utgaver.some((en) => en.utgave === utgave && en.frigitt !== null && en.trukket === null));
      if (!frigitt) throw new DomainError('FUNN_VENTER');
      await tx.query(frigiAnbefaling, [tx.avtalerom, key.id]);
      tx.note({ tabell: 'anbefaling', id: key.id, verb: 'endret', navn: naa.tekst.slice(0, 120), felt: { frigitt: [null, true] } });
      return this.lesing.anbefaling(key.id, tx);
    });
  }

  withdraw({ id, versjon, grunn }: TrekkAnbefalingInput): Promise<Anbefaling> {
    return this.work.run('ANBEFALING_TRUKKET', async (tx) => {
      const { naa } = await this.locked(tx, { id, versjon }, { grunn });
      if (naa.frigitt === null || naa.trukket !== null) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      await tx.query(insertTrekk, [tx.avtalerom, v7(), null, null, id, grunn]);
      tx.note({ tabell: 'anbefaling', id, verb: 'endret', navn: naa.tekst.slice(0, 120), felt: { trukket: [null, true], grunn: [null, grunn] } });
      return this.lesing.anbefaling(id, tx);
    });
  }

  private async draft(tx: AvtaleTx, key: VersionKey, yours: object): Promise<{ rad: Oversiktsrad; naa: Anbefalingsrad }> {
    const laast = await this.locked(tx, key, yours);
    if (laast.naa.frigitt !== null) throw new DomainError('AVTALE_LAAST');
    return laast;
  }

  private async locked(tx: AvtaleTx, { id, versjon }: VersionKey, yours: object): Promise<{ rad: Oversiktsrad; naa: Anbefalingsrad }> {
    await tx.query(lockAnbefaling, [id]);
    const rad = await this.lesing.findAnbefaling(id, tx);
    const naa = rad.anbefalinger.find((en) => en.id === id)!;
    if (naa.versjon !== versjon) throw conflict({ versjon: naa.versjon, tekst: naa.tekst, begrunnelse: naa.begrunnelse, tema: naa.tema, innen: naa.innen }, { ...yours, versjon });
    return { rad, naa };
  }

  private async tie(tx: AvtaleTx, id: string, { funnIder, mottakere }: Innhold, { funn, parter }: Oversiktsrad): Promise<void> {
    const grunnlag = [...new Set(funnIder)].map((funnId) => ({ funnId, utgave: funn.find((ett) => ett.id === funnId)!.utgaver.at(-1)!.utgave }));
    await tx.query(insertAnbefalingsfunn, [tx.avtalerom, id, JSON.stringify(grunnlag)]);
    const til = mottakere.map(({ slag, kommunenummer }, i) => ({ nr: i + 1, slag, kommuneId: parter.find((part) => part.kommunenummer === kommunenummer)?.kommuneId ?? null }));
    await tx.query(insertAnbefalingsmottakere, [tx.avtalerom, id, JSON.stringify(til)]);
  }
}

const teksterIn = ({ tekst, begrunnelse = null, tema = null, innen = null }: Innhold) => [tekst, begrunnelse, tema, innen];

function demand({ funnIder, mottakere, begrunnelse }: Innhold, { funn, parter }: Oversiktsrad): void {
  const feil: FieldError[] = [
    ...funnIder.flatMap((id, i): FieldError[] => (funn.some((ett) => ett.id === id) ? [] : [{ path: `funnIder.${i}`, code: 'NOT_FOUND' }])),
    ...mottakerfeil(mottakere.map(({ slag, kommunenummer = null }) => ({ slag, kommunenummer })), parter.map(({ kommunenummer }) => kommunenummer)),
    ...(begrunnelse && virkningsord(begrunnelse) ? [{ path: 'begrunnelse', code: 'CLAIMS_EFFECT' } as const] : []),
  ];
  if (feil.length > 0) throw badInput(...feil);
}
