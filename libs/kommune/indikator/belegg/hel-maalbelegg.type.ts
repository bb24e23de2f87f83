import { Field, ObjectType } from '@nestjs/graphql';
import type { Maaleperiodestatus } from '#libs/contracts';
import { MaaleperiodestatusEnum, Tidsangivelse } from '#libs/platform';
import { Maalbelegg } from './maalbelegg.entity.ts';

@ObjectType('Maalbelegg', { description: 'Noe som taler for eller mot at et mål nås, når det ikke er et tall alene.' })
export class HeltMaalbelegg extends Maalbelegg {
  @Field(() => Tidsangivelse, { description: 'Tida det gjelder.' })
  periode: string;

  @Field(() => MaaleperiodestatusEnum, { description: 'Hvor perioden er. I en godkjent periode står belegget.' })
  periodestatus: Maaleperiodestatus;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med belegget nå.' })
  handlinger: string[];
}
