import { Field, ObjectType } from '@nestjs/graphql';
import { Dag } from '#libs/platform';

@ObjectType({ description: 'En kommune som har åpnet for evalueringen nå.' })
export class Innsynskommune {
  @Field(() => String, { description: 'Nummeret som gjelder nå. Settes i `x-arbeidsrom` for å lese der.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  navn: string;

  @Field(() => String, { nullable: true, description: 'Satsingens navn. `null` når kommunen ikke har ført noen.' })
  satsing: string | null;

  @Field(() => Dag, { description: 'Første dag det er åpent.' })
  fra: string;

  @Field(() => Dag, { description: 'Siste dag det er åpent. Dagen er med.' })
  til: string;
}
