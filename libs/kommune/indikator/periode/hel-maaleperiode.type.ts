import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Maaleperiodestatus } from '#libs/contracts';
import { MaaleperiodestatusEnum } from '#libs/platform';
import { Maaleperiode } from './maaleperiode.entity.ts';
import { Periodehendelse } from './periodehendelse.entity.ts';

@ObjectType('Maaleperiode', { description: 'En tid det er målt i. Godkjent: målingene og belegget står. Låst: de er frosset.' })
export class HelMaaleperiode extends Maaleperiode {
  @Field(() => Int, { description: 'Hvor mange målinger perioden har.' })
  antallMaalinger: number;

  @Field(() => Int, { description: 'Hvor mange belegg for mål perioden har.' })
  antallBelegg: number;

  @Field(() => [Periodehendelse], { description: 'Hver flytting, den nyeste først. Utenfra synes bare den utgaven som gjelder.' })
  historikk: Periodehendelse[];

  @Field(() => [MaaleperiodestatusEnum], { description: 'Hvor den som spør, kan flytte perioden nå.' })
  muligeStatuser: Maaleperiodestatus[];
}
