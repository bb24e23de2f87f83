import { Laerdom } from './laerdom/laerdom.entity.ts';
import { TiltakMaal } from './maal/tiltak-maal.entity.ts';
import { Milepael } from './milepael/milepael.entity.ts';
import { Resultat } from './resultat/resultat.entity.ts';
import { Statusendring } from './status/statusendring.entity.ts';
import { Tiltak } from './tiltak.entity.ts';

export { Laerdom, Milepael, Resultat, Statusendring, Tiltak, TiltakMaal };
export { InnsatsomraadeRef } from './helt-tiltak.type.ts';
export { soekemoenster } from './liste/soek.policy.ts';
export { tiltakMangler } from './liste/tiltak-mangel.query.ts';
export { sisteDag } from './milepael/siste-dag.query.ts';
export { aktoerNow } from './tiltak.aktoer.ts';
export { insertTiltak } from './tiltak.draft.ts';
export { lockTiltak, type LaastTiltak } from './tiltak.lock.query.ts';
export { StatusService } from './status/status.service.ts';
export { TiltakModule } from './tiltak.module.ts';
export { seesBy } from './tiltak.sight.query.ts';
export { gjeldendeTema } from './tiltak.tema.query.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const tiltakEntities = [Tiltak, TiltakMaal, Statusendring, Milepael, Resultat, Laerdom];
