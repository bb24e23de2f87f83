import { Module } from '@nestjs/common';
import { UndersoekelseModule } from '#libs/kommune/undersoekelse';
import { ErfaringModule } from '#libs/kommune/erfaring';
import { ErfaringsbankModule } from '#libs/felles/erfaringsbank';
import { EvalueringModule } from '#libs/felles/evaluering';
import { FormidlingModule } from '#libs/felles/formidling';
import { FunnModule } from '#libs/felles/funn';
import { FellesindikatorModule } from '#libs/felles/fellesindikator';
import { AnbefalingsarbeidModule } from '#libs/kommune/anbefaling';
import { EvalueringsandelModule } from '#libs/kommune/evaluering';
import { FordelingModule } from '#libs/kommune/fordeling';
import { HandlingsplanModule } from '#libs/kommune/handlingsplan';
import { IndikatorModule } from '#libs/kommune/indikator';
import { OekonomiModule } from '#libs/kommune/oekonomi';
import { SesjonsnotatModule } from '#libs/kommune/sesjonsnotat';
import { SelvdelingJobs } from './automatisk/selvdeling.jobs.ts';
import { SelvdelingService } from './automatisk/selvdeling.service.ts';
import { ErfaringsaapningResolver } from './aapent/erfaringsaapning.resolver.ts';
import { ErfaringsaapningService } from './aapent/erfaringsaapning.service.ts';
import { AvtaledelingController } from './avtaledeling/avtaledeling.controller.ts';
import { AvtaledelingResolver } from './avtaledeling/avtaledeling.resolver.ts';
import { AvtaledelingService } from './avtaledeling/avtaledeling.service.ts';
import { BarrieredelingResolver } from './barriere/barrieredeling.resolver.ts';
import { BarrieredelingService } from './barriere/barrieredeling.service.ts';
import { DeltBildeResolver } from './bilde/delt-bilde.resolver.ts';
import { DeltBildeService } from './bilde/delt-bilde.service.ts';
import { DatauttakController } from './datauttak/datauttak.controller.ts';
import { DatauttakResolver } from './datauttak/datauttak.resolver.ts';
import { DatauttakService } from './datauttak/datauttak.service.ts';
import { KvitteringService } from './datauttak/kvittering.service.ts';
import { PakkeService } from './datauttak/pakke.service.ts';
import { DelingResolver } from './delinger/deling.resolver.ts';
import { DelingService } from './delinger/deling.service.ts';
import { BildesamtykkeResolver } from './erfaring/bilde/bildesamtykke.resolver.ts';
import { BildesamtykkeService } from './erfaring/bilde/bildesamtykke.service.ts';
import { ErfaringsdelingResolver } from './erfaring/erfaringsdeling.resolver.ts';
import { ErfaringsdelingService } from './erfaring/erfaringsdeling.service.ts';
import { VedleggstrekkResolver } from './erfaring/vedlegg/vedleggstrekk.resolver.ts';
import { VedleggstrekkService } from './erfaring/vedlegg/vedleggstrekk.service.ts';
import { ErfaringsvarselResolver } from './erfaringsvarsel/erfaringsvarsel.resolver.ts';
import { ErfaringsvarselService } from './erfaringsvarsel/erfaringsvarsel.service.ts';
import { EvalueringsandelResolver } from './evaluering/evalueringsandel.resolver.ts';
import { EvalueringsandelService } from './evaluering/evalueringsandel.service.ts';
import { LeveransemerknadResolver } from './evaluering/leveransemerknad.resolver.ts';
import { LeveransemerknadService } from './evaluering/leveransemerknad.service.ts';
import { FellesindikatorbrukResolver } from './fellesindikator/fellesindikatorbruk.resolver.ts';
import { FellesindikatorbrukService } from './fellesindikator/fellesindikatorbruk.service.ts';
import { FordelingsdelingResolver } from './fordeling/fordelingsdeling.resolver.ts';
import { FordelingsdelingService } from './fordeling/fordelingsdeling.service.ts';
import { FordelingsuttrekkController } from './fordeling/fordelingsuttrekk.controller.ts';
import { FordelingsuttrekkService } from './fordeling/fordelingsuttrekk.service.ts';
import { FormidlingssvarResolver } from './formidling/formidlingssvar.resolver.ts';
import { FormidlingssvarService } from './formidling/formidlingssvar.service.ts';
import { FunnsvarResolver } from './funn/funnsvar.resolver.ts';
import { FunnsvarService } from './funn/funnsvar.service.ts';
import { SitatkildeResolver } from './funn/sitatkilde.resolver.ts';
import { SitatkildeService } from './funn/sitatkilde.service.ts';
import { InnsynResolver } from './innsyn/innsyn.resolver.ts';
import { InnsynService } from './innsyn/innsyn.service.ts';
import { FellesoversiktResolver } from './oversikt/fellesoversikt.resolver.ts';
import { FellesoversiktService } from './oversikt/fellesoversikt.service.ts';
import { PengebrukdelingResolver } from './pengebruk/pengebrukdeling.resolver.ts';
import { PengebrukdelingService } from './pengebruk/pengebrukdeling.service.ts';
import { ResultatdelingResolver } from './resultater/resultatdeling.resolver.ts';
import { ResultatdelingService } from './resultater/resultatdeling.service.ts';
import { SesjonsnotatdelingResolver } from './sesjonsnotat/sesjonsnotatdeling.resolver.ts';
import { SesjonsnotatdelingService } from './sesjonsnotat/sesjonsnotatdeling.service.ts';
import { DelingsstatusResolver } from './status/delingsstatus.resolver.ts';
import { DelingsstatusService } from './status/delingsstatus.service.ts';
import { PaaminnelseService } from './status/paaminnelse.service.ts';
import { SamtaleResolver } from './samtale/samtale.resolver.ts';
import { SamtaleService } from './samtale/samtale.service.ts';
import { UndersoekelsesdelingResolver } from './undersoekelse/undersoekelsesdeling.resolver.ts';
import { UndersoekelsesdelingService } from './undersoekelse/undersoekelsesdeling.service.ts';
import { TilpasningResolver } from './tilpasning/tilpasning.resolver.ts';
import { TilpasningService } from './tilpasning/tilpasning.service.ts';

@Module({
  imports: [HandlingsplanModule, IndikatorModule, FordelingModule, UndersoekelseModule, OekonomiModule, FellesindikatorModule, ErfaringModule, ErfaringsbankModule, SesjonsnotatModule, EvalueringModule, EvalueringsandelModule, FunnModule, FormidlingModule, AnbefalingsarbeidModule],
  controllers: [FordelingsuttrekkController, DatauttakController, AvtaledelingController],
  providers: [
    AvtaledelingResolver, AvtaledelingService, UndersoekelsesdelingResolver, UndersoekelsesdelingService, DatauttakResolver, DatauttakService, PakkeService, KvitteringService,
    DelingResolver, DelingService, ResultatdelingResolver, ResultatdelingService, PengebrukdelingResolver, PengebrukdelingService, SelvdelingService, SelvdelingJobs,
    DeltBildeResolver, DeltBildeService, FellesoversiktResolver, FellesoversiktService,
    DelingsstatusResolver, DelingsstatusService, PaaminnelseService, BarrieredelingResolver, BarrieredelingService,
    FellesindikatorbrukResolver, FellesindikatorbrukService, ErfaringsdelingResolver, ErfaringsdelingService,
    TilpasningResolver, TilpasningService, SesjonsnotatdelingResolver, SesjonsnotatdelingService, BildesamtykkeResolver, BildesamtykkeService, VedleggstrekkResolver, VedleggstrekkService, ErfaringsaapningResolver, ErfaringsaapningService, EvalueringsandelResolver, EvalueringsandelService, LeveransemerknadResolver, LeveransemerknadService, InnsynResolver, InnsynService, SamtaleResolver, SamtaleService, ErfaringsvarselResolver, ErfaringsvarselService,
    FordelingsdelingResolver, FordelingsdelingService, FordelingsuttrekkService, FormidlingssvarResolver, FormidlingssvarService, FunnsvarResolver, FunnsvarService, SitatkildeResolver, SitatkildeService,
  ],
  exports: [InnsynService, DelingService, ResultatdelingService, BarrieredelingService, ErfaringsdelingService, TilpasningService, SesjonsnotatdelingService, ErfaringsaapningService, EvalueringsandelService, SamtaleService, FordelingsdelingService, FormidlingssvarService, FunnsvarService, SitatkildeService],
})
export class DelingModule {}
