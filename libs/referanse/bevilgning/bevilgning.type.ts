import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Oere } from '#libs/platform';

@ObjectType({ description: 'Et beløp ett departement bevilget til ett sted.' })
export class Bevilgning {
  @Field(() => String, { description: 'Forkortelsen, som i kilden.' })
  departement: string;

  @Field(() => Oere, { description: 'Beløpet i øre. Kilden oppgir hele tusen kroner.' })
  beloep: string;
}

@ObjectType({ description: 'Et departement slik det het da, og alt det bevilget.' })
export class Bevilgningsdepartement {
  @Field(() => String, { description: 'Forkortelsen.' })
  kode: string;

  @Field(() => String)
  navn: string;

  @Field(() => Oere, { description: 'Summen av kolonnen, i øre.' })
  sum: string;
}

@ObjectType({ description: 'Et sted, eller en pott som fordeles etter søknad, og det som er bevilget dit.' })
export class Bevilgningssted {
  @Field(() => String)
  navn: string;

  @Field(() => [Bevilgning], { description: 'Bare departementene som har bevilget noe.' })
  beloep: Bevilgning[];

  @Field(() => Oere, { description: 'Summen av raden, i øre.' })
  sum: string;
}

@ObjectType({ description: 'Statlige bevilgninger til områdesatsinger: sted mot departement, fra en offentlig rapport.' })
export class Bevilgninger {
  @Field(() => Int)
  aar: number;

  @Field(() => String, { description: 'Rapporten og tabellen tallene er hentet fra.' })
  kilde: string;

  @Field(() => [Bevilgningsdepartement], { description: 'Kolonnene, i kildens rekkefølge.' })
  departementer: Bevilgningsdepartement[];

  @Field(() => [Bevilgningssted], { description: 'Radene, i kildens rekkefølge.' })
  steder: Bevilgningssted[];

  @Field(() => Oere, { description: 'Alt til sammen, i øre.' })
  sum: string;
}
