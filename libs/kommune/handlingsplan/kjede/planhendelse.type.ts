import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Planstatus } from '#libs/contracts';
import { Vedtak, type VedtakRow } from '#libs/kommune/vedtak';
import { Tidsangivelse, Tidspunkt } from '#libs/platform';
import { PlanstatusEnum } from '../handlingsplan.enum.ts';

@ObjectType({ description: 'Ett steg på planens vei. Historien kan bare vokse.' })
export class Planhendelse {
  @Field(() => ID, { description: 'Id-en til steget.' })
  id: string;

  @Field(() => PlanstatusEnum, { nullable: true, description: 'Hvor planen var. Tomt da den ble laget.' })
  fraStatus: Planstatus | null;

  @Field(() => PlanstatusEnum, { description: 'Hvor planen kom. Den samme når et organ bare tok den til orientering.' })
  tilStatus: Planstatus;

  @Field(() => Tidspunkt, { description: 'Når det ble ført her. Når vedtaket ble gjort, står i vedtaket.' })
  tid: Date;

  @Field(() => String, { nullable: true, description: 'Den som førte det. Tomt for det som er lest inn.' })
  person: string | null;

  @Field(() => Vedtak, { nullable: true, description: 'Vedtaket som flyttet planen, når det er ett.' })
  vedtak: VedtakRow | null;

  @Field(() => String, { nullable: true, description: 'Det som fulgte med, for eksempel kommentaren i svaret.' })
  merknad: string | null;
}

@ObjectType({ description: 'Ett ledd i kjeden planen følger.' })
export class Planledd {
  @Field(() => String, { description: 'Hvem planen er hos i dette leddet.' })
  organ: string;

  @Field(() => PlanstatusEnum, { description: 'Hvor planen er når den er i dette leddet.' })
  status: Planstatus;

  @Field(() => Boolean, { description: 'Sant når planen er kommet hit, eller forbi.' })
  naadd: boolean;

  @Field(() => Boolean, { description: 'Sant for leddet planen er i nå. En plan i retur er ikke i noe ledd.' })
  naa: boolean;
}

@ObjectType({ description: 'En utgave av årets plan.' })
export class Planutgave {
  @Field(() => ID, { description: 'Id-en til utgaven.' })
  id: string;

  @Field(() => Int, { description: 'Utgavens nummer.' })
  utgave: number;

  @Field(() => PlanstatusEnum, { description: 'Hvor utgaven er.' })
  status: Planstatus;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når den ble vedtatt. Tomt når den ikke er det, og når datoen ikke er oppgitt.' })
  vedtatt: string | null;
}
