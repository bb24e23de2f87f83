import { Field, ObjectType } from '@nestjs/graphql';
import { Sesjonsnotatrad } from './sesjonsnotat.entity.ts';

@ObjectType('Sesjonsnotat', { description: 'Det noen i kommunen har skrevet ned fra en sesjon eller en befaring.' })
export class Sesjonsnotat extends Sesjonsnotatrad {
  @Field(() => String, { nullable: true, description: 'Den som skrev det. Følger aldri med når det deles.' })
  hvem: string | null;

  @Field(() => Boolean, { description: 'Sant når nettverket ser en kopi.' })
  delt: boolean;

  @Field(() => Boolean, { description: 'Sant når notatet er endret siden det ble delt.' })
  utdatert: boolean;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med notatet nå.' })
  handlinger: string[];
}
