import { Injectable } from '@nestjs/common';
import { badInput, DomainError, UnitOfWork } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import type { HeltTiltak } from '../helt-tiltak.type.ts';
import { aktoerNow, demand } from '../tiltak.aktoer.ts';
import { Tiltak } from '../tiltak.entity.ts';
import { lockTiltak, touch } from '../tiltak.lock.query.ts';
import { mayReport, moveErrors, nesteStatuser } from '../tiltak.policy.ts';
import { TiltakQuery } from '../tiltak.query.ts';
import type { MoveTiltakInput } from './status.input.ts';
import { Statusendring } from './statusendring.entity.ts';

/** Flytter tiltak mellom statuser og fører historikken. */
@Injectable()
export class StatusService {
  constructor(private readonly work: UnitOfWork, private readonly tiltak: TiltakQuery) {}

  move({ id, versjon, status, statusMerknad, ...grunn }: MoveTiltakInput): Promise<HeltTiltak> {
    return this.work.run('TILTAK_FLYTTET', async (tx) => {
      const aktoer = aktoerNow();
      const before = await lockTiltak(tx, id, aktoer);
      demand(mayReport(before, aktoer));
      const { aarsakKode = null, aarsak = null, nyDato = null } = grunn;
      // En eldre versjon får CONFLICT fra tx.update: flyten prøves bare mot statusen brukeren så.
      if (before.versjon === versjon && !nesteStatuser(before).includes(status)) throw new DomainError('TILTAK_ILLEGAL_MOVE');
      const errors = moveErrors({ status, aarsakKode, nyDato });
      if (errors.length > 0) throw badInput(...errors);
      await tx.update(Tiltak, { id, versjon }, { status, statusMerknad, aarsakKode, aarsak, utsattTil: nyDato });
      await tx.insert(Statusendring, { tiltakId: id, fraStatus: before.status, tilStatus: status, aarsakKode, aarsak, nyDato, personId: currentPersonId() });
      await touch(tx, id);
      return this.tiltak.one(id);
    });
  }
}
