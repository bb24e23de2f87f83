import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Delingstype } from '#libs/contracts';
import { Tidspunkt } from '#libs/platform';
import { DelingstypeEnum } from '../delinger/mottaker.enum.ts';

@ObjectType({ description: 'At koordinatoren har minnet en kommune om å dele noe. Bare de to ser det.' })
export class Delingspaaminnelse {
  @Field(() => ID)
  id: string;

  @Field(() => DelingstypeEnum, { description: 'Hva det gjelder.' })
  type: Delingstype;

  @Field(() => Int, { description: 'Året det gjelder.' })
  aar: number;

  @Field(() => Tidspunkt, { description: 'Siste gang.' })
  minnet: string;

  @Field(() => Int, { description: 'Hvor mange ganger.' })
  antall: number;
}
