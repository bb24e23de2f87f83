import { NettverkModule } from '#libs/felles/nettverk';
import { InnlesingModule } from '#libs/kommune/innlesing';
import { LoggModule } from '#libs/kommune/logg';
import { OversiktModule } from '#libs/kommune/oversikt';
import { programEntities, ProgramModule } from '#libs/kommune/program';
import { tiltakEntities, TiltakModule } from '#libs/kommune/tiltak';
import { tilgangEntities } from '#libs/tilgang';

/** Rommene, i rekkefølge: et rom bruker bare rom før seg. Fløyene bruker aldri hverandre. */
export const rooms = [ProgramModule, TiltakModule, InnlesingModule, LoggModule, OversiktModule, NettverkModule];

/** Radene TypeORM kjenner. */
export const entities = [...tilgangEntities, ...programEntities, ...tiltakEntities];
