import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { limits, type Rolle } from '#libs/contracts';
import { Epost, OptionalText, RolleEnum, Tidspunkt } from '#libs/platform';
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

  @Field(() => String, { nullable: true, description: 'Tom for den første i en kommune, som oppgir navn og e-post selv.' })
  epost: string | null;

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

  @Field(() => String, { nullable: true, description: 'E-posten du vil logge inn med, når invitasjonen ikke har noen.' })
  @IsOptional()
  @Epost()
  epost?: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet ditt, når invitasjonen ikke har noen e-post.' })
  @OptionalText(limits.navn)
  navn?: string | null;
}
