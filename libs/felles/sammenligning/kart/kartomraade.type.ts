import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Et område på kartet: slik det var tegnet da kommunen delte planen.' })
export class Kartomraade {
  @Field(() => String, { description: 'Nummeret til kommunen som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  kommune: string;

  @Field(() => ID, { description: 'Delingen området er fra.' })
  delingId: string;

  @Field(() => Int, { description: 'Plassen blant områdene i delingen, fra 1.' })
  nr: number;

  @Field(() => String, { description: 'Områdets navn.' })
  navn: string;

  @Field(() => String, { description: 'Grensa som GeoJSON (MultiPolygon, WGS84, lengde før bredde), skrevet som tekst.' })
  grense: string;

  @Field(() => Boolean, { description: 'Sant når noe i delingen er oppdiktet.' })
  oppdiktet: boolean;
}
