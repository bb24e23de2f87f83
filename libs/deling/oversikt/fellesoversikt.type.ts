import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Tidsangivelse, Tidspunkt } from '#libs/platform';
import { DeltBeloep, DelteInnbyggere, DeltTiltak } from '../delinger/deling.type.ts';
import { DeltIndikator } from '../resultater/delt-indikator.type.ts';

@ObjectType({ description: 'Det en kommune har delt for et år, slik alle i nettverket ser det.' })
export class DeltPlan {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Satsingens navn.' })
  satsing: string;

  @Field(() => Int, { description: 'Utgaven av planen.' })
  utgave: number;

  @Field(() => Tidspunkt, { description: 'Når kommunen delte det.' })
  delt: string;

  @Field(() => Boolean, { description: 'Sant når noe av tallene bygger på oppdiktede rader.' })
  oppdiktet: boolean;

  @Field(() => [DeltBeloep])
  beloep: DeltBeloep[];

  @Field(() => [DeltTiltak])
  tiltak: DeltTiltak[];

  @Field(() => DelteInnbyggere, { nullable: true, description: 'Innbyggerne i områdene da det ble delt, når tallet var kjent.' })
  innbyggere: DelteInnbyggere | null;
}

@ObjectType({ description: 'Resultatene en kommune har delt for en periode, slik alle i nettverket ser dem.' })
export class DelteResultater {
  @Field(() => ID)
  id: string;

  @Field(() => Tidsangivelse, { description: 'Perioden tallene gjelder.' })
  periode: string;

  @Field(() => Int, { description: 'Utgaven av perioden.' })
  utgave: number;

  @Field(() => Tidspunkt, { description: 'Når kommunen delte dem.' })
  delt: string;

  @Field(() => Boolean, { description: 'Sant når noe av tallene bygger på oppdiktede rader.' })
  oppdiktet: boolean;

  @Field(() => [DeltIndikator], { description: 'Tallene, i kommunens rekkefølge.' })
  indikatorer: DeltIndikator[];
}

@ObjectType({ description: 'Det siste året en kommune deler noe for.' })
export class SistDelt {
  @Field(() => Int, { description: 'Året planen gjelder.' })
  aar: number;

  @Field(() => Tidspunkt, { description: 'Når kommunen delte det.' })
  delt: string;
}

@ObjectType({ description: 'En kommune i nettverket, med det den har delt for året.' })
export class Delingskommune {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String)
  navn: string;

  @Field(() => Boolean, { description: 'Om kommunen har avtale med staten om en områdesatsing.' })
  harOmraadesatsing: boolean;

  @Field(() => DeltPlan, { nullable: true, description: 'Tomt når kommunen ikke har delt noe for året.' })
  plan: DeltPlan | null;

  @Field(() => [DelteResultater], { description: 'Resultatene kommunen har delt for perioder i året, den siste først.' })
  resultater: DelteResultater[];

  @Field(() => Tidspunkt, { nullable: true, description: 'Når kommunen sist trakk tilbake planen den hadde delt for året. Tomt når den deler nå, eller aldri har delt.' })
  trukket: string | null;

  @Field(() => SistDelt, { nullable: true, description: 'Det siste kommunen deler, for hvilket år det nå er. Tomt når den ikke deler noe.' })
  sistDelt: SistDelt | null;
}

@ObjectType({ description: 'Kommunene i nettverket side om side, av det de har delt, og hva som ikke er delt.' })
export class Fellesoversikt {
  @Field(() => String, { description: 'Nettverkets navn.' })
  nettverk: string;

  @Field(() => Int, { description: 'Året tallene gjelder.' })
  aar: number;

  @Field(() => [Int], { description: 'Årene noen har delt noe for, det siste først.' })
  alleAar: number[];

  @Field(() => [Delingskommune], { description: 'Kommunene i nettverket, de med områdesatsing først.' })
  kommuner: Delingskommune[];
}
