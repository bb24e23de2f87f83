import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { may, type Permission } from '#libs/contracts';
import { currentContext, DomainError, type Arbeidsrom } from '#libs/platform';
import { Leselogg } from '../innsyn/leselogg.ts';
import { isUsedIn } from './permission-room.ts';
import { requestedBy } from './requested.ts';
import { PUBLIC, REQUIRES } from './requires.ts';

/** Den ene vakten foran alle rotfelt og ruter. Den gir meldingen; muren i databasen er låsen. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector, private readonly leselogg: Leselogg) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    if (this.reflector.get<boolean>(PUBLIC, context.getHandler())) return true;
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, context.getHandler());
    const { person, arbeidsrom, roller } = currentContext();
    if (!person) throw new DomainError('UNAUTHENTICATED');
    if (!permission || !arbeidsrom || !isUsedIn(permission, arbeidsrom.type, arbeidsrom.utenfra) || !may(roller, permission)) throw new DomainError('FORBIDDEN');
    return arbeidsrom.utenfra ? this.admitOutsider(arbeidsrom, context) : true;
  }

  /**
   * Den som leser utenfra: aldri en endring, bare mens det er åpent, og aldri før lesingen er ført og lagret.
   * Et forsøk på en stengt dør føres ikke. Loggen er kommunens, og sier hva noen har fått se; ellers kunne hvem som helst
   * i en evaluering fylle loggen til en kommune som aldri har åpnet.
   */
  private async admitOutsider({ kommuneId }: Arbeidsrom, context: ExecutionContext): Promise<boolean> {
    const { changes, hva, gjelder } = requestedBy(context);
    if (changes) throw new DomainError('FORBIDDEN');
    await this.leselogg.assertInnsynOpen();
    await this.leselogg.note({ kommuneId: kommuneId!, hva, gjelder });
    return true;
  }
}
