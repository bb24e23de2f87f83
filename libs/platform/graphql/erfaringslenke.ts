import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'En lenke i en erfaring: en rapport, en artikkel, en nettside.' })
export class Erfaringslenke {
  @Field(() => String, { description: 'Hva en finner der.' })
  tittel: string;

  @Field(() => String, { description: 'Adressen, som begynner med https://.' })
  adresse: string;
}
