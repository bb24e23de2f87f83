import { DelingModule } from '#libs/deling';
import { BarrieresakModule } from '#libs/felles/barriere';
import { ErfaringsbankModule } from '#libs/felles/erfaringsbank';
import { erfaringssoekEntities, ErfaringssoekModule } from '#libs/felles/erfaringssoek';
import { EvalueringModule } from '#libs/felles/evaluering';
import { FellesindikatorModule } from '#libs/felles/fellesindikator';
import { FormidlingModule } from '#libs/felles/formidling';
import { FunnModule } from '#libs/felles/funn';
import { KalenderModule } from '#libs/felles/kalender';
import { KonferanseModule } from '#libs/felles/konferanse';
import { NettverksloggModule } from '#libs/felles/nettverkslogg';
import { OffentligModule } from '#libs/felles/offentlig';
import { SammenligningModule } from '#libs/felles/sammenligning';
import { SpoersmaalModule } from '#libs/felles/spoersmaal';
import { AnbefalingsarbeidModule } from '#libs/kommune/anbefaling';
import { barriereEntities, BarriereModule } from '#libs/kommune/barriere';
import { DokumentModule } from '#libs/kommune/dokument';
import { EksportModule } from '#libs/kommune/eksport';
import { erfaringEntities, ErfaringModule } from '#libs/kommune/erfaring';
import { EvalueringsandelModule } from '#libs/kommune/evaluering';
import { BestiltTabellModule, bestilttabellEntities } from '#libs/kommune/bestilttabell';
import { fordelingEntities, FordelingModule } from '#libs/kommune/fordeling';
import { handlingsplanEntities, HandlingsplanModule } from '#libs/kommune/handlingsplan';
import { indikatorEntities, IndikatorModule } from '#libs/kommune/indikator';
import { InnlesingModule } from '#libs/kommune/innlesing';
import { innstillingEntities, InnstillingModule } from '#libs/kommune/innstilling';
import { LoggModule } from '#libs/kommune/logg';
import { oekonomiEntities, OekonomiModule } from '#libs/kommune/oekonomi';
import { OversiktModule } from '#libs/kommune/oversikt';
import { programEntities, ProgramModule } from '#libs/kommune/program';
import { programteoriEntities, ProgramteoriModule } from '#libs/kommune/programteori';
import { tilpasningEntities } from '#libs/kommune/tilpasning';
import { sesjonsnotatEntities, SesjonsnotatModule } from '#libs/kommune/sesjonsnotat';
import { tiltakEntities, TiltakModule } from '#libs/kommune/tiltak';
import { vedleggEntities, VedleggModule } from '#libs/kommune/vedlegg';
import { vedtakEntities, VedtakModule } from '#libs/kommune/vedtak';
import { undersoekelseEntities, UndersoekelseModule } from '#libs/kommune/undersoekelse';
import { veiviserEntities, VeiviserModule } from '#libs/kommune/veiviser';
import { tilgangEntities } from '#libs/tilgang';

/** Rommene, i rekkefølge: et rom bruker bare rom før seg. Fløyene bruker aldri hverandre; døra mellom dem er sist. */
export const rooms = [InnstillingModule, VedtakModule, ProgramModule, TiltakModule, BarriereModule, VedleggModule, OekonomiModule, EvalueringsandelModule, AnbefalingsarbeidModule, IndikatorModule, BestiltTabellModule, FordelingModule, UndersoekelseModule, ProgramteoriModule, ErfaringModule, HandlingsplanModule, VeiviserModule, SesjonsnotatModule, InnlesingModule, LoggModule, DokumentModule, OversiktModule, EksportModule, NettverksloggModule, KalenderModule, BarrieresakModule, KonferanseModule, ErfaringsbankModule, ErfaringssoekModule, OffentligModule, FellesindikatorModule, SammenligningModule, EvalueringModule, FunnModule, FormidlingModule, SpoersmaalModule, DelingModule];

/** Radene TypeORM kjenner. */
export const entities = [...tilgangEntities, ...innstillingEntities, ...vedtakEntities, ...programEntities, ...tiltakEntities, ...barriereEntities, ...vedleggEntities, ...oekonomiEntities, ...indikatorEntities, ...bestilttabellEntities, ...fordelingEntities, ...undersoekelseEntities, ...programteoriEntities, ...tilpasningEntities, ...erfaringEntities, ...handlingsplanEntities, ...veiviserEntities, ...erfaringssoekEntities, ...sesjonsnotatEntities];
