import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Rolle } from '#libs/contracts';
import { RolleEnum, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'En utgave av et svar fra kommunen som eier erfaringen.' })
export class Erfaringssvar {
  @Field(() => Int, { description: 'Nummeret på utgaven, fra 1. Et rettet svar er en ny utgave, og de gamle står.' })
  utgave: number;

  @Field(() => String, { description: 'Svaret.' })
  tekst: string;

  @Field(() => RolleEnum, { description: 'Rollen til den som svarte. Aldri et navn.' })
  rolle: Rolle;

  @Field(() => Tidspunkt, { description: 'Når det ble svart.' })
  tid: string;
}

@ObjectType({ description: 'Et spørsmål til en erfaring, slik hele nettverket ser det.' })
export class Erfaringsspoersmaal {
  @Field(() => ID, { description: 'Id-en til spørsmålet.' })
  id: string;

  @Field(() => String, { description: 'Kommunen som spurte.' })
  kommune: string;

  @Field(() => RolleEnum, { description: 'Rollen til den som spurte. Aldri et navn.' })
  rolle: Rolle;

  @Field(() => Int, { description: 'Utgaven det ble spurt om.' })
  utgave: number;

  @Field(() => String, { nullable: true, description: 'Spørsmålet. Tomt når kommunen har trukket det tilbake.' })
  tekst: string | null;

  @Field(() => Tidspunkt, { description: 'Når det ble stilt.' })
  stilt: string;

  @Field(() => [Erfaringssvar], { description: 'Svaret, den siste utgaven først.' })
  svar: Erfaringssvar[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med det.' })
  handlinger: string[];
}

@ObjectType({ description: 'En kommune som har takket for en erfaring.' })
export class Erfaringstakk {
  @Field(() => String, { description: 'Kommunen.' })
  kommune: string;

  @Field(() => RolleEnum, { description: 'Rollen til den som takket. Aldri et navn.' })
  rolle: Rolle;

  @Field(() => Tidspunkt, { description: 'Når.' })
  tid: string;
}

@ObjectType({ description: 'Det kommunene har spurt om, svart og takket for under en erfaring.' })
export class Erfaringssamtale {
  @Field(() => ID, { description: 'Erfaringen.' })
  id: string;

  @Field(() => [Erfaringsspoersmaal], { description: 'Spørsmålene, det siste først. Et som er trukket tilbake uten svar, er borte.' })
  spoersmaal: Erfaringsspoersmaal[];

  @Field(() => [Erfaringstakk], { description: 'Kommunene som har takket, den første først.' })
  takk: Erfaringstakk[];

  @Field(() => Boolean, { description: 'Om kommunen til den som spør, har takket.' })
  takket: boolean;

  @Field(() => Boolean, { description: 'Om kommunen til den som spør, følger med på den. Ingen andre får vite det.' })
  foelger: boolean;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre.' })
  handlinger: string[];
}
