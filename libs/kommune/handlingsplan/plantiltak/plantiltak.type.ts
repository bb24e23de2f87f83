import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { TiltakStatus } from '#libs/contracts';
import { InnsatsomraadeRef } from '#libs/kommune/tiltak';
import { Oere, TiltakStatusEnum } from '#libs/platform';
import { PlangrepEnum } from '../handlingsplan.enum.ts';
import type { Plangrep } from './plangrep.ts';

@ObjectType({ description: 'Tiltaket en plan handler om, med navn og status slik de var da planen ble vedtatt.' })
export class PlanTiltakRef {
  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  id: string;

  @Field(() => String, { description: 'Tiltakets navn.' })
  navn: string;

  @Field(() => TiltakStatusEnum, { description: 'Tiltakets status.' })
  status: TiltakStatus;
}

@ObjectType({ description: 'Et tiltak i handlingsplanen, med grepet planen tar og pengene på linjene.' })
export class Plantiltak {
  @Field(() => ID, { description: 'Id-en til tiltaket i denne utgaven av planen. Ikke den samme som tiltakets egen.' })
  id: string;

  @Field(() => PlanTiltakRef, { description: 'Tiltaket.' })
  tiltak: PlanTiltakRef;

  @Field(() => InnsatsomraadeRef, { nullable: true, description: 'Innsatsområdet tiltaket hører til, når det hører til ett.' })
  innsatsomraade: InnsatsomraadeRef | null;

  @Field(() => PlangrepEnum, { description: 'Hva planen gjør med tiltaket dette året.' })
  grep: Plangrep;

  @Field(() => String, { nullable: true, description: 'Hva planen sier om tiltaket.' })
  omtale: string | null;

  @Field(() => Oere, { description: 'Programmidler på tiltakets linjer, i øre.' })
  kdd: string;

  @Field(() => Oere, { description: 'Eksterne midler på tiltakets linjer, i øre.' })
  eksternt: string;

  @Field(() => Oere, { description: 'Alt som er budsjettert på tiltakets linjer, i øre.' })
  sum: string;

  @Field(() => Int, { description: 'Sendes med når tiltaket endres i eller tas ut av planen.' })
  versjon: number;
}
