import { Field, ObjectType } from '@nestjs/graphql';
import { DelteResultater } from './fellesoversikt.type.ts';

@ObjectType({ description: 'Øyeblikksbildet bak et tall for en felles indikator, med kommunen som delte det og nettverket det er delt med.' })
export class DelteResultaterAvKommune {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  navn: string;

  @Field(() => String, { description: 'Nettverket det er delt med.' })
  nettverk: string;

  @Field(() => String, { description: 'Satsingens navn.' })
  satsing: string;

  @Field(() => DelteResultater, { description: 'Tallene, uten endring fra andre perioder: bare denne delingen er åpnet.' })
  resultater: DelteResultater;
}
