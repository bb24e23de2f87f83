import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { may, type Permission } from '#libs/contracts';
import { currentContext, DomainError } from '#libs/platform';
import { PUBLIC, REQUIRES } from './requires.ts';

/** Den ene vakten foran alle rotfelt. Den gir meldingen; muren i databasen er låsen. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (this.reflector.get<boolean>(PUBLIC, context.getHandler())) return true;
    const permission = this.reflector.get<Permission | undefined>(REQUIRES, context.getHandler());
    const { person, arbeidsrom, roller } = currentContext();
    if (!person) throw new DomainError('UNAUTHENTICATED');
    if (!permission || !arbeidsrom || !may(roller, permission)) throw new DomainError('FORBIDDEN');
    return true;
  }
}
