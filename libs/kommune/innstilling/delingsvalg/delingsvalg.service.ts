import { Injectable } from '@nestjs/common';
import { selvdelingsliste } from '#libs/contracts';
import { badInput, UnitOfWork } from '#libs/platform';
import { Innstilling } from '../innstilling.entity.ts';
import { lockInnstilling } from '../innstilling.query.ts';
import type { VelgSelvdelingInput } from './delingsvalg.input.ts';
import { findDelingsvalg } from './delingsvalg.query.ts';
import type { AlleDelingsvalg } from './delingsvalg.type.ts';

const felt = {
  handlingsplan: (av: string | null, siden: Date | null) => ({ delerPlanerAv: av, delerPlanerSiden: siden, delerPlanerListe: siden && selvdelingsliste.handlingsplan }),
  resultater: (av: string | null, siden: Date | null) => ({ delerResultaterAv: av, delerResultaterSiden: siden, delerResultaterListe: siden && selvdelingsliste.resultater }),
};

/** Om kommunen deler av seg selv. Den som slår det på, står for det som går ut, til noen slår det av eller velger på nytt. */
@Injectable()
export class DelingsvalgService {
  constructor(private readonly work: UnitOfWork) {}

  /** BAD_INPUT når den som slår det på, ikke har bekreftet. Å slå på det som alt er på, er å stå for det selv fra nå. */
  choose({ hva, paa, bekreftet }: VelgSelvdelingInput): Promise<AlleDelingsvalg> {
    if (paa && !bekreftet) throw badInput({ path: 'bekreftet', code: 'REQUIRED' });
    return this.work.run(paa ? 'SELVDELING_VALGT' : 'SELVDELING_AVSLUTTET', async (tx) => {
      const { id, versjon } = await lockInnstilling(tx);
      await tx.update(Innstilling, { id, versjon }, { ...(paa ? felt[hva](tx.personId, new Date()) : felt[hva](null, null)), oppdiktet: false });
      const [rad] = await tx.query<Pick<AlleDelingsvalg, 'valg'>>(findDelingsvalg);
      return { valg: rad!.valg, noe: rad!.valg.length > 0 };
    });
  }
}
