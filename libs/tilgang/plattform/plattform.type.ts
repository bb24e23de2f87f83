import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'En kommune i installasjonen, sett utenfra. Ingenting av innholdet.' })
export class PlattformKommune {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String)
  navn: string;

  @Field(() => Int, { description: 'Personer med et medlemskap som gjelder i dag.' })
  antallMedlemmer: number;

  @Field(() => Int, { description: 'Invitasjoner ingen har tatt imot ennå.' })
  antallInvitert: number;

  @Field(() => Tidspunkt, { description: 'Når rommet ble åpnet.' })
  opprettet: Date;
}
