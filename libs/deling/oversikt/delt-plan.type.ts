import { Field, ObjectType } from '@nestjs/graphql';
import { DeltPlan } from './fellesoversikt.type.ts';

@ObjectType({ description: 'Øyeblikksbildet bak et tall i sammenligningen, med kommunen som delte det og nettverket det er delt med.' })
export class DeltAvKommune {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String)
  navn: string;

  @Field(() => String, { description: 'Nettverket det er delt med.' })
  nettverk: string;

  @Field(() => DeltPlan)
  plan: DeltPlan;
}
