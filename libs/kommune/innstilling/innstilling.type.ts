import { Field, ObjectType } from '@nestjs/graphql';
import { Innstilling } from './innstilling.entity.ts';

@ObjectType({ description: 'Innstillingene, og hva den som spør, kan gjøre med dem.' })
export class Innstillinger extends Innstilling {
  @Field(() => [String], { description: 'Navnene på endringene den som spør, kan gjøre nå.' })
  handlinger: string[];
}
