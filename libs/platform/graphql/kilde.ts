import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Hvor en opplysning er hentet fra.' })
export class Kilde {
  @Field(() => String, { description: 'Dokumentets tittel.' })
  tittel: string;

  @Field(() => String, { nullable: true, description: 'Kapittel eller sted i dokumentet.' })
  sted: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Sant når opplysningen er vår tolkning av det dokumentet sier.' })
  tolket: boolean;
}
