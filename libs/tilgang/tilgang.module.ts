import { Global, MiddlewareConsumer, Module, type NestModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { InnloggingResolver } from './innlogging/innlogging.resolver.ts';
import { InnloggingService } from './innlogging/innlogging.service.ts';
import { LoginAttempts } from './innlogging/login-attempts.ts';
import { LokalStrategy } from './innlogging/lokal.strategy.ts';
import { Leselogg } from './innsyn/leselogg.ts';
import { LesingResolver } from './innsyn/lesing.resolver.ts';
import { MineInnsynResolver } from './innsyn/mine-innsyn.resolver.ts';
import { MineInnsynService } from './innsyn/mine-innsyn.service.ts';
import { InvitasjonLenke } from './invitasjon/invitasjon-lenke.ts';
import { InvitasjonResolver } from './invitasjon/invitasjon.resolver.ts';
import { InvitasjonService } from './invitasjon/invitasjon.service.ts';
import { MedarbeiderResolver } from './medarbeider/medarbeider.resolver.ts';
import { MedlemskapResolver } from './medlemskap/medlemskap.resolver.ts';
import { MedlemskapService } from './medlemskap/medlemskap.service.ts';
import { MegService } from './meg/meg.service.ts';
import { PassordResolver } from './passord/passord.resolver.ts';
import { PassordService } from './passord/passord.service.ts';
import { PlattformResolver } from './plattform/plattform.resolver.ts';
import { SesjonMiddleware } from './sesjon/sesjon.middleware.ts';
import { SesjonService } from './sesjon/sesjon.service.ts';
import { AccessGuard } from './vakt/access.guard.ts';
import { MarkedFieldsCheck } from './vakt/marked-fields.check.ts';

/** Hvem folk er, hvilke rom de har, og vakten foran alle rotfelt. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    SesjonService, MegService, LoginAttempts, LokalStrategy, InnloggingService, InnloggingResolver,
    InvitasjonLenke, InvitasjonService, InvitasjonResolver, MedlemskapService, MedlemskapResolver,
    PassordService, PassordResolver, PlattformResolver, MedarbeiderResolver, MarkedFieldsCheck,
    Leselogg, MineInnsynService, MineInnsynResolver, LesingResolver,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [SesjonService, Leselogg, InvitasjonLenke, MineInnsynService],
})
export class TilgangModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(SesjonMiddleware).forRoutes('/graphql', '/filer/*sti', '/eksport/*sti');
  }
}
