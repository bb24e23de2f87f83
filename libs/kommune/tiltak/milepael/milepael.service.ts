import { Injectable } from '@nestjs/common';
import type { RemoveInput, RestoreInput } from '#libs/platform';
import type { HeltTiltak } from '../helt-tiltak.type.ts';
import { TiltakDelService } from '../tiltak-del.service.ts';
import { Milepael } from './milepael.entity.ts';
import type { MilepaelInput, UpdateMilepaelInput } from './milepael.input.ts';

@Injectable()
export class MilepaelService {
  constructor(private readonly deler: TiltakDelService) {}

  add({ tiltakId, ...values }: MilepaelInput): Promise<HeltTiltak> {
    return this.deler.add('MILEPAEL_LAGT_TIL', Milepael, tiltakId, values);
  }

  update({ id, versjon, ...changes }: UpdateMilepaelInput): Promise<HeltTiltak> {
    return this.deler.update('MILEPAEL_ENDRET', Milepael, { id, versjon }, changes);
  }

  remove({ id, versjon }: RemoveInput): Promise<HeltTiltak> {
    return this.deler.remove('MILEPAEL_FJERNET', Milepael, { id, versjon });
  }

  restore({ id }: RestoreInput): Promise<HeltTiltak> {
    return this.deler.restore('MILEPAEL_HENTET_TILBAKE', Milepael, id);
  }
}
