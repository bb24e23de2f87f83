import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { limits, type Rolle } from '#libs/contracts';
import { RolleEnum, Tidspunkt } from '#libs/platform';
import { Medlemskap } from '../medlemskap/medlemskap.type.ts';

@ObjectType({ description: 'En invitasjon som er laget nå. Lenken vises bare i dette svaret.' })
export class Invitasjon {
  @Field(() => Medlemskap)
  medlemskap: Medlemskap;

  @Field(() => String, { description: 'Sti på dette nettstedet, til å kopiere og sende.' })
  lenke: string;

  @Field(() => Tidspunkt, { description: 'Når lenken slutter å virke.' })
  utloeper: Date;
}

@ObjectType({ description: 'Det den inviterte får se før hun takker ja.' })
export class InvitasjonInnhold {
  @Field(() => String)
  navn: string;

  @Field(() => String)
  epost: string;

  @Field(() => RolleEnum)
  rolle: Rolle;

  @Field(() => String, { description: 'Navnet på rommet invitasjonen gjelder.' })
  arbeidsrom: string;
}

@InputType({ description: 'Takker ja til en invitasjon.' })
export class GodtaInvitasjonInput {
  @Field(() => String, { description: 'Nøkkelen fra lenken.' })
  @IsString({ message: 'REQUIRED' })
  @MaxLength(100, { message: 'TOO_LONG' })
  token: string;

  @Field(() => String, { description: 'Et nytt passord, eller ditt eget når e-posten har en konto fra før.' })
  @IsString({ message: 'REQUIRED' })
  @MaxLength(limits.passordMax, { message: 'TOO_LONG' })
  passord: string;
}
