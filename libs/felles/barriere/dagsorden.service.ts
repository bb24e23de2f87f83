import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, conflict, differences, NettverkWork, notFound, type NettverkTx, type VersionKey } from '#libs/platform';
import type { AddDagsordensakInput, UpdateDagsordensakInput } from './barrieresak.input.ts';
import { svarErrors } from './barrieresak.policy.ts';
import { sakIn } from './barrieresak.service.ts';
import { deleteDagsordensak, insertDagsordensak, lockDagsordensak, updateDagsordensak, type LaastDagsordensak } from './dagsorden.query.ts';

/** Dagsordenen til møtene med staten. Hver endring gir id-en til saken den gjaldt. */
@Injectable()
export class DagsordenService {
  constructor(private readonly work: NettverkWork) {}

  add({ sakId, moete, dato = null, rekkefoelge }: AddDagsordensakInput): Promise<string> {
    return this.work.run('SAK_SATT_PAA_DAGSORDEN', async (tx) => {
      const sak = await sakIn(tx, sakId);
      if (sak.slaattInnI || sak.lukketFordi) throw badInput({ path: 'sakId', code: 'NOT_ALLOWED' });
      const id = v7();
      await tx.query(insertDagsordensak, [tx.nettverkId, id, sak.id, moete, dato, rekkefoelge]);
      tx.note({ tabell: 'dagsordensak', id, verb: 'ny', navn: sak.tittel, felt: { moete: [null, moete], dato: [null, dato], rekkefoelge: [null, rekkefoelge] } });
      return sak.id;
    });
  }

  /** Endrer plassen, eller fører svaret. */
  update({ id, versjon, ...changes }: UpdateDagsordensakInput): Promise<string> {
    return this.work.run(changes.svar ? 'SVAR_REGISTRERT' : 'DAGSORDEN_ENDRET', async (tx) => {
      const before = await this.locked(tx, { id, versjon }, changes);
      const felt = differences(before, changes);
      const after = { ...before, ...Object.fromEntries(Object.entries(felt).map(([navn, [, til]]) => [navn, til])) } as LaastDagsordensak;
      const errors = svarErrors(after.svar, after.svarFra, after.svarDato);
      if (errors.length > 0) throw badInput(...errors);
      if (Object.keys(felt).length === 0) return before.sakId;
      await tx.query(updateDagsordensak, [tx.nettverkId, id, after.moete, after.dato, after.rekkefoelge, after.svar, after.svarFra, after.svarDato]);
      tx.note({ tabell: 'dagsordensak', id, verb: 'endret', navn: before.moete, felt });
      return before.sakId;
    });
  }

  /** Det som er besvart, står: svaret er kommunenes også. */
  remove(key: VersionKey): Promise<string> {
    return this.work.run('SAK_TATT_AV_DAGSORDEN', async (tx) => {
      const before = await this.locked(tx, key, {});
      if (before.svar !== null) throw badInput({ path: 'svar', code: 'NOT_ALLOWED' });
      await tx.query(deleteDagsordensak, [tx.nettverkId, key.id]);
      tx.note({ tabell: 'dagsordensak', id: key.id, verb: 'fjernet', navn: before.moete, felt: { moete: [before.moete, null], dato: [before.dato, null], rekkefoelge: [before.rekkefoelge, null] } });
      return before.sakId;
    });
  }

  private async locked(tx: NettverkTx, { id, versjon }: VersionKey, yours: object): Promise<LaastDagsordensak> {
    const [before] = await tx.query<LaastDagsordensak>(lockDagsordensak, [tx.nettverkId, id]);
    if (!before) throw notFound();
    if (before.versjon !== versjon) throw conflict({ ...before }, { ...yours, versjon });
    return before;
  }
}
