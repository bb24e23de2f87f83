import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'En kommune i nettverket, slik alle kan se den.' })
export class Nettverkskommune {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String)
  navn: string;

  @Field(() => Boolean, { description: 'Om kommunen har avtale med staten om en områdesatsing.' })
  harOmraadesatsing: boolean;
}

@ObjectType({ description: 'Nettverket koordinatoren samler. Det kommunene deler, kommer hit når de deler det.' })
export class Nettverk {
  @Field(() => String)
  navn: string;

  @Field(() => [Nettverkskommune], { description: 'Kommunene i nettverket, de med områdesatsing først.' })
  kommuner: Nettverkskommune[];
}
