import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Tilpasningsdel } from '#libs/contracts';
import { TilpasningsdelEnum } from '#libs/platform';

@ObjectType({ description: 'Hva en erfaring er tilpasset fra, og hva kommunen gjorde annerledes. Kommunen har selv valgt å fortelle det.' })
export class Tilpasset {
  @Field(() => ID, { description: 'Erfaringen den er tilpasset fra.' })
  erfaringId: string;

  @Field(() => String, { description: 'Kommunen som eide den, slik den het da.' })
  kommune: string;

  @Field(() => String, { description: 'Det den het da.' })
  tittel: string;

  @Field(() => Int, { description: 'Utgaven som ble tatt i bruk.' })
  utgave: number;

  @Field(() => [TilpasningsdelEnum], { description: 'Delene som ble tatt med.' })
  beholdt: Tilpasningsdel[];

  @Field(() => String, { nullable: true, description: 'Hva som er gjort annerledes.' })
  endringer: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor.' })
  hvorfor: string | null;
}
