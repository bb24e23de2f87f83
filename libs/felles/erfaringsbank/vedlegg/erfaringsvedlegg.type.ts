import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Erfaringsfiltype } from '#libs/contracts';
import { ErfaringsfiltypeEnum } from '#libs/platform';

@ObjectType({ description: 'Et dokument til en erfaring: en kopi uten opplysninger om hvem som laget det.' })
export class Erfaringsvedlegg {
  @Field(() => ID, { description: 'Id-en til vedlegget.' })
  id: string;

  @Field(() => String, { description: 'Det vedlegget heter.' })
  tittel: string;

  @Field(() => ErfaringsfiltypeEnum, { description: 'Filtypen, avgjort av innholdet.' })
  type: Erfaringsfiltype;

  @Field(() => Int, { description: 'Størrelsen i byte.' })
  stoerrelse: number;

  @Field(() => String, { description: 'Adressen det hentes fra, i rommet den som spør, står i. Svarer 404 med det samme eieren trekker det.' })
  url: string;
}
