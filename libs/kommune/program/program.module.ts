import { Module } from '@nestjs/common';
import { InnsatsomraadeResolver } from './innsatsomraade/innsatsomraade.resolver.ts';
import { InnsatsomraadeService } from './innsatsomraade/innsatsomraade.service.ts';
import { MaalResolver } from './maal/maal.resolver.ts';
import { MaalService } from './maal/maal.service.ts';
import { OmraadeResolver } from './omraade/omraade.resolver.ts';
import { OmraadeService } from './omraade/omraade.service.ts';
import { SatsingResolver } from './satsing/satsing.resolver.ts';
import { SatsingService } from './satsing/satsing.service.ts';
import { StyringsdokumentResolver } from './styringsdokument/styringsdokument.resolver.ts';
import { StyringsdokumentService } from './styringsdokument/styringsdokument.service.ts';

/** Programmet: satsingen og alt den er bygd av, unntatt tiltakene. */
@Module({
  providers: [
    SatsingService, SatsingResolver,
    OmraadeService, OmraadeResolver,
    InnsatsomraadeService, InnsatsomraadeResolver,
    MaalService, MaalResolver,
    StyringsdokumentService, StyringsdokumentResolver,
  ],
})
export class ProgramModule {}
