import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { delingshendelser, visTidsangivelse, type Maaleperiodestatus } from '#libs/contracts';
import { lockDelingsvalg } from '#libs/kommune/innstilling';
import { badInput, DomainError, enqueue, UnitOfWork, type Tx } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import type { Resultatside } from '../side/resultatside.type.ts';
import { ResultatsideQuery } from '../side/resultatside.query.ts';
import { Maaleperiode } from './maaleperiode.entity.ts';
import type { MoveMaaleperiodeInput } from './maaleperiode.input.ts';
import { moveErrors, nesteStatuser, utgaveAfter } from './maaleperiode.policy.ts';
import { antallIPeriode, lockMaaleperiode, periodeinnhold } from './maaleperiode.query.ts';
import { Periodehendelse } from './periodehendelse.entity.ts';

/** Godkjenner, låser og åpner perioder. Når en periode låses, fryses tallene i den sammen med hendelsen. */
@Injectable()
export class MaaleperiodeService {
  constructor(private readonly work: UnitOfWork, private readonly side: ResultatsideQuery) {}

  move({ id, versjon, status, begrunnelse = null }: MoveMaaleperiodeInput): Promise<Resultatside> {
    return this.work.run('MAALEPERIODE_FLYTTET', async (tx) => {
      const before = await lockMaaleperiode(tx, id);
      const tilstand = { ...before, antall: await antallIPeriode(tx, id) };
      if (before.versjon === versjon) {
        if (!nesteStatuser(tilstand).includes(status)) throw new DomainError('PERIODE_ULOVLIG_STEG');
        const errors = moveErrors(tilstand, status, begrunnelse);
        if (errors.length > 0) throw badInput(...errors);
      }
      const utgave = utgaveAfter(tilstand, status);
      await tx.update(Maaleperiode, { id, versjon }, { status, utgave });
      const flyttet = tx.entries.at(-1)!;
      flyttet.navn = visTidsangivelse(before.periode);
      const innhold = status === 'laast' ? await periodeinnhold(tx, id) : null;
      await tx.insert(Periodehendelse, { maaleperiodeId: id, utgave, fraStatus: before.status, tilStatus: status, begrunnelse, innhold, personId: currentPersonId() } as never);
      // Loggen binder innholdet med en kontrollsum; det selv står hos hendelsen.
      if (innhold) tx.entries.at(-1)!.felt!['innhold'] = [null, createHash('sha256').update(JSON.stringify(innhold)).digest('hex')];
      await this.announce(tx, id, before.status, status);
      return this.side.all();
    });
  }

  /** Sier fra om at tallene er godkjent, eller kan bli andre. Den som har bestemt at resultater deles av seg selv, står for delingen. */
  private async announce(tx: Tx, id: string, fra: Maaleperiodestatus, til: Maaleperiodestatus): Promise<void> {
    if (til === 'utkast') await enqueue(tx, delingshendelser.kanVaereEldre);
    const av = fra === 'utkast' ? await lockDelingsvalg(tx, 'resultater') : null;
    if (av) await enqueue(tx, delingshendelser.periodeGodkjent, id, av);
  }
}
