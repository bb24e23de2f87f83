import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Barrierestatus, TiltakStatus } from '#libs/contracts';
import { BarrierestatusEnum, TiltakStatusEnum } from '#libs/platform';
import { Barriere } from './barriere.entity.ts';
import { Barrierehendelse } from './barrierehendelse.entity.ts';

@ObjectType({ description: 'Et tiltak barrieren treffer.' })
export class TruffetTiltak {
  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  id: string;

  @Field(() => String, { description: 'Tiltakets navn.' })
  navn: string;

  @Field(() => TiltakStatusEnum, { description: 'Hvor tiltaket er nå.' })
  status: TiltakStatus;
}

@ObjectType('Barriere', { description: 'Et strukturelt hinder kommunen har møtt og ikke kan fjerne alene.' })
export class HelBarriere extends Barriere {
  @Field(() => [TruffetTiltak], { description: 'Tiltakene den treffer, i tiltakslistas rekkefølge. Andres ideer er ikke med.' })
  tiltak: TruffetTiltak[];

  @Field(() => [Barrierehendelse], { description: 'Hver flytting mellom statuser, den nyeste først.' })
  historikk: Barrierehendelse[];

  @Field(() => [String], { description: 'Endringene den som spør, kan gjøre nå.' })
  handlinger: string[];

  @Field(() => [BarrierestatusEnum], { description: 'Statusene den som spør, kan flytte den til nå.' })
  muligeStatuser: Barrierestatus[];
}
