import { Injectable } from '@nestjs/common';
import type { RemoveInput, RestoreInput } from '#libs/platform';
import type { HeltTiltak } from '../helt-tiltak.type.ts';
import { TiltakDelService } from '../tiltak-del.service.ts';
import { Laerdom } from './laerdom.entity.ts';
import type { LaerdomInput, UpdateLaerdomInput } from './laerdom.input.ts';

@Injectable()
export class LaerdomService {
  constructor(private readonly deler: TiltakDelService) {}

  add({ tiltakId, ...values }: LaerdomInput): Promise<HeltTiltak> {
    return this.deler.add('LAERDOM_LAGT_TIL', Laerdom, tiltakId, values);
  }

  update({ id, versjon, ...changes }: UpdateLaerdomInput): Promise<HeltTiltak> {
    return this.deler.update('LAERDOM_ENDRET', Laerdom, { id, versjon }, changes);
  }

  remove({ id, versjon }: RemoveInput): Promise<HeltTiltak> {
    return this.deler.remove('LAERDOM_FJERNET', Laerdom, { id, versjon });
  }

  restore({ id }: RestoreInput): Promise<HeltTiltak> {
    return this.deler.restore('LAERDOM_HENTET_TILBAKE', Laerdom, id);
  }
}
