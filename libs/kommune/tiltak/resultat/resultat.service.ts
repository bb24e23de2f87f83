import { Injectable } from '@nestjs/common';
import type { RemoveInput, RestoreInput } from '#libs/platform';
import type { HeltTiltak } from '../helt-tiltak.type.ts';
import { TiltakDelService } from '../tiltak-del.service.ts';
import { Resultat } from './resultat.entity.ts';
import type { ResultatInput, UpdateResultatInput } from './resultat.input.ts';
import { resultatErrors } from './resultat.policy.ts';

@Injectable()
export class ResultatService {
  constructor(private readonly deler: TiltakDelService) {}

  add({ tiltakId, ...values }: ResultatInput): Promise<HeltTiltak> {
    return this.deler.add('RESULTAT_LAGT_TIL', Resultat, tiltakId, { ...values, omfang: values.omfang ?? 'ukjent' }, resultatErrors);
  }

  update({ id, versjon, omfang, ...changes }: UpdateResultatInput): Promise<HeltTiltak> {
    return this.deler.update('RESULTAT_ENDRET', Resultat, { id, versjon }, { ...changes, omfang: omfang === null ? 'ukjent' : omfang }, resultatErrors);
  }

  remove({ id, versjon }: RemoveInput): Promise<HeltTiltak> {
    return this.deler.remove('RESULTAT_FJERNET', Resultat, { id, versjon });
  }

  restore({ id }: RestoreInput): Promise<HeltTiltak> {
    return this.deler.restore('RESULTAT_HENTET_TILBAKE', Resultat, id);
  }
}
