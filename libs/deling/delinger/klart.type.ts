import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Tidsangivelse } from '#libs/platform';
import { Delingspaaminnelse } from '../status/paaminnelse.type.ts';

@ObjectType({ description: 'Et år med en vedtatt plan som ikke er delt.' })
export class KanDeles {
  @Field(() => Int)
  aar: number;

  @Field(() => Int, { description: 'Utgaven som gjelder.' })
  utgave: number;

  @Field(() => Boolean, { description: 'Sant når den skulle vært delt av seg selv, og ikke er det.' })
  uteblitt: boolean;
}

@ObjectType({ description: 'En godkjent periode som ikke er delt.' })
export class KanDelesPeriode {
  @Field(() => Tidsangivelse)
  periode: string;

  @Field(() => Int, { description: 'Utgaven av perioden.' })
  utgave: number;

  @Field(() => Int, { description: 'Hvor mange indikatorer det er målt i perioden.' })
  antall: number;

  @Field(() => Boolean, { description: 'Sant når den skulle vært delt av seg selv, og ikke er det: noe er skjult og må ses på, eller den som bestemte det, er ikke programleder lenger.' })
  uteblitt: boolean;
}

@ObjectType({ description: 'Et år som er over, der bruken av penger ikke er delt.' })
export class KanDelesBruk {
  @Field(() => Int)
  aar: number;

  @Field(() => Int, { description: 'Hvor mange føringer som venter på attest. Er det noen, kan året ikke deles ennå.' })
  uattestert: number;
}

@ObjectType({ description: 'En periode i en fordeling som er over og har tall, og som ikke er delt.' })
export class KanDelesFordeling {
  @Field(() => ID, { description: 'Serien perioden hører til. Der ses det som går ut, og deles.' })
  fordelingId: string;

  @Field(() => String, { description: 'Navnet på serien.' })
  navn: string;

  @Field(() => Tidsangivelse)
  periode: string;
}

@ObjectType({ description: 'Det som er ferdig og ikke delt, og det koordinatoren minner om.' })
export class KlartTilDeling {
  @Field(() => Int, { description: 'Hvor mye som kan deles nå. Det som venter på attest, er ikke med.' })
  ferdige: number;

  @Field(() => [KanDeles], { description: 'Vedtatte planer som ikke er delt.' })
  kanDeles: KanDeles[];

  @Field(() => [KanDelesPeriode], { description: 'Godkjente og låste perioder som ikke er delt, den nyeste først.' })
  kanDelesPerioder: KanDelesPeriode[];

  @Field(() => [KanDelesBruk], { description: 'År som er over, med bruk som ikke er delt. Det siste først.' })
  kanDelesBruk: KanDelesBruk[];

  @Field(() => [KanDelesFordeling], { description: 'Perioder i fordelinger som er over og ikke delt. Om de kan vernes, vises først når noen ser på dem.' })
  kanDelesFordelinger: KanDelesFordeling[];

  @Field(() => [Delingspaaminnelse], { description: 'Det koordinatoren har minnet om, og som ikke er delt.' })
  paaminnelser: Delingspaaminnelse[];
}
