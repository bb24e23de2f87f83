import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'En person med et navn i kommunens historie.' })
export class Medarbeider {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Navnet slik det var da personen sist gjorde noe her.' })
  navn: string;
}
