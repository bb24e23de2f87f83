import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { kommentardager } from '#libs/contracts';
import { idag } from '#libs/felles/evaluering';
import { AvtaleWork, badInput, conflict, differences, DomainError, notFound, type AvtaleTx } from '#libs/platform';
import type { CreateFunnInput, ForeleggFunnInput, FunnInput, NyFunnutgaveInput, TrekkFunnInput, UpdateFunnInput } from './funn.input.ts';
import { kanFaaUtgave, kanFrigis, kanTrekkes } from './funn.policy.ts';
import { copySitat, deleteBeleggene, deleteFunn, deleteSitater, foreleggFunn, insertBelegg, insertFrigivelse, insertFunn, insertTrekk, lockFunn, updateFunn, type Funnrad, type Funnutgaverad, type Oversiktsrad } from './funn.query.ts';
import type { Funn } from './funn.type.ts';
import { FunnlesingService } from './funnlesing.service.ts';
import { hinderIn, tilstander } from './visning.ts';

/** Det de som evaluerer, gjør med funnene. Et utkast endres fritt; det som er forelagt, aldri: da er det en ny utgave. */
@Injectable()
export class FunnService {
  constructor(private readonly work: AvtaleWork, private readonly lesing: FunnlesingService) {}

  create({ evalueringsavtaleId, kommunenummer = null, tittel, tekst, tema = null, evidensgrad }: CreateFunnInput, oppdiktet = false): Promise<Funn> {
    return this.work.run('FUNN_OPPRETTET', async (tx) => {
      const { parter } = await this.lesing.find(evalueringsavtaleId, tx);
      const part = parter.find((en) => en.kommunenummer === kommunenummer);
      if (kommunenummer !== null && !part) throw badInput({ path: 'kommunenummer', code: 'NOT_ALLOWED' });
      const id = v7();
      await tx.query(insertFunn, [tx.avtalerom, id, 1, part?.kommuneId ?? null, tittel, tekst, tema, evidensgrad, null, oppdiktet]);
      tx.note({ tabell: 'funn', id, verb: 'ny', navn: tittel, felt: { tekst: [null, tekst], evidensgrad: [null, evidensgrad], gjelder: [null, part?.navn ?? null] } });
      return this.lesing.funn(id, tx);
    });
  }

  update({ id, versjon, endring = null, ...felt }: UpdateFunnInput): Promise<Funn> {
    return this.work.run('FUNN_ENDRET', async (tx) => {
      const { nyeste } = await this.draft(tx, { id, versjon }, { ...felt, endring });
      if (nyeste.utgave > 1 && !endring) throw badInput({ path: 'endring', code: 'REQUIRED' });
      const changes = { ...felt, tema: felt.tema ?? null, endring };
      const endret = differences(nyeste, changes);
      if (Object.keys(endret).length === 0) return this.lesing.funn(id, tx);
      await tx.query(updateFunn, [tx.avtalerom, id, nyeste.utgave, felt.tittel, felt.tekst, changes.tema, felt.evidensgrad, endring]);
      return this.changed(tx, id, felt.tittel, endret);
    });
  }

  /** En kopi av den nyeste utgaven, med beleggene. Det kommunen har sagt ja til, gjelder også for kopien. */
  newVersion({ id, versjon, endring }: NyFunnutgaveInput): Promise<Funn> {
    return this.work.run('FUNN_NY_UTGAVE', async (tx) => {
      const { rad, funn, nyeste } = await this.locked(tx, { id, versjon }, { endring });
      if (!kanFaaUtgave(tilstander(funn, rad.parter))) throw new DomainError('AVTALE_HAR_UTKAST');
      const { tittel, tekst, tema, evidensgrad, oppdiktet } = nyeste;
      const utgave = nyeste.utgave + 1;
      await tx.query(insertFunn, [tx.avtalerom, id, utgave, rad.parter.find((en) => en.kommunenummer === funn.gjelder)?.kommuneId ?? null, tittel, tekst, tema, evidensgrad, endring, oppdiktet]);
      for (const { id: gammel, nr, slag, antall, periode, opphavId } of nyeste.belegg) {
        const ny = v7();
        await tx.query(insertBelegg, [tx.avtalerom, ny, id, utgave, nr, slag, antall, periode, opphavId ?? gammel]);
        if (slag === 'sitat') await tx.query(copySitat, [tx.avtalerom, ny, gammel]);
      }
      return this.changed(tx, id, tittel, { utgave: [nyeste.utgave, utgave], endring: [null, endring] });
    });
  }

  /** Fjerner utkastet. Er det den første utgaven, er funnet borte; ingen andre har sett det. */
  removeDraft(key: FunnInput): Promise<string> {
    return this.work.run('FUNNUTKAST_FJERNET', async (tx) => {
      const { nyeste } = await this.draft(tx, key, {});
      for (const sql of [deleteSitater, deleteBeleggene, deleteFunn]) await tx.query(sql, [tx.avtalerom, key.id, nyeste.utgave]);
      tx.note({ tabell: 'funn', id: key.id, verb: 'fjernet', navn: nyeste.tittel, felt: { tekst: [nyeste.tekst, null] } });
      return key.id;
    });
  }

  /** Legger funnet fram for den det gjelder. Fra da endres teksten aldri. */
  present({ id, versjon, frist = null }: ForeleggFunnInput): Promise<Funn> {
    return this.work.run('FUNN_FORELAGT', async (tx) => {
      const { funn, nyeste } = await this.draft(tx, { id, versjon }, {});
      const feil = hinderIn(funn, nyeste);
      if (feil.length > 0) throw badInput(...feil);
      const siste = frist ?? dagEtter(idag(), kommentardager);
      if (siste < idag()) throw badInput({ path: 'frist', code: 'TOO_EARLY' });
      await tx.query(foreleggFunn, [tx.avtalerom, id, nyeste.utgave, siste]);
      return this.changed(tx, id, nyeste.tittel, { forelagt: [null, nyeste.utgave], frist: [null, siste] });
    });
  }

  /** Lar alle partene se funnet. FUNN_VENTER til parten har svart eller fristen er ute. */
  release({ id, versjon }: FunnInput): Promise<Funn> {
    return this.work.run('FUNN_FRIGITT', async (tx) => {
      const { rad, funn } = await this.locked(tx, { id, versjon }, {});
      const sendt = funn.utgaver.filter(({ forelagt }) => forelagt !== null).at(-1);
      if (!sendt) throw new DomainError('FUNN_VENTER');
      if (sendt.trukket || sendt.frigitt) throw new DomainError('AVTALE_LAAST');
      if (!kanFrigis(tilstander(funn, rad.parter), sendt.utgave, idag())) throw new DomainError('FUNN_VENTER');
      await tx.query(insertFrigivelse, [tx.avtalerom, id, sendt.utgave]);
      return this.changed(tx, id, sendt.tittel, { frigitt: [null, sendt.utgave] });
    });
  }

  /** Sier at en utgave ikke står lenger, og hvorfor. Teksten blir stående hos dem som har sett den. */
  withdraw({ id, versjon, utgave, grunn }: TrekkFunnInput): Promise<Funn> {
    return this.work.run('FUNN_TRUKKET', async (tx) => {
      const { rad, funn, nyeste } = await this.locked(tx, { id, versjon }, { utgave, grunn });
      if (!funn.utgaver.some((en) => en.utgave === utgave)) throw badInput({ path: 'utgave', code: 'NOT_FOUND' });
      if (!kanTrekkes(tilstander(funn, rad.parter), utgave)) throw badInput({ path: 'utgave', code: 'NOT_ALLOWED' });
      await tx.query(insertTrekk, [tx.avtalerom, v7(), id, utgave, null, grunn]);
      return this.changed(tx, id, nyeste.tittel, { trukket: [null, utgave], grunn: [null, grunn] });
    });
  }

  /** Utkastet, låst. AVTALE_LAAST når den nyeste utgaven er forelagt. Beleggene endres gjennom denne. */
  async draft(tx: AvtaleTx, key: FunnInput, yours: object): Promise<{ rad: Oversiktsrad; funn: Funnrad; nyeste: Funnutgaverad }> {
    const laast = await this.locked(tx, key, yours);
    if (laast.nyeste.forelagt !== null) throw new DomainError('AVTALE_LAAST');
    return laast;
  }

  /** Fører endringen, og svarer med funnet. Det som er gått ut, får aldri en ny versjon: det er det samme. */
  changed(tx: AvtaleTx, id: string, navn: string, felt: Record<string, [unknown, unknown]>): Promise<Funn> {
    tx.note({ tabell: 'funn', id, verb: 'endret', navn, felt });
    return this.lesing.funn(id, tx);
  }

  private async locked(tx: AvtaleTx, { id, versjon }: FunnInput, yours: object): Promise<{ rad: Oversiktsrad; funn: Funnrad; nyeste: Funnutgaverad }> {
    await tx.query(lockFunn, [id]);
    const rad = await this.lesing.findFunn(id, tx);
    const funn = rad.funn.find((ett) => ett.id === id);
    if (!funn) throw notFound();
    const nyeste = funn.utgaver.at(-1)!;
    if (nyeste.versjon !== versjon) throw conflict({ versjon: nyeste.versjon, tittel: nyeste.tittel, tekst: nyeste.tekst, tema: nyeste.tema, evidensgrad: nyeste.evidensgrad, endring: nyeste.endring }, { ...yours, versjon });
    return { rad, funn, nyeste };
  }
}

const dagEtter = (dag: string, dager: number): string => {
  const dato = new Date(`${dag}T12:00:00Z`);
  dato.setUTCDate(dato.getUTCDate() + dager);
  return dato.toISOString().slice(0, 10);
};
