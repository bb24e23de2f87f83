import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Plankjede, Planstatus } from '#libs/contracts';
import { PlankjedeEnum } from '#libs/kommune/innstilling';
import { Kilde } from '#libs/platform';
import { PlanstatusEnum } from './handlingsplan.enum.ts';
import type { Planinnhold } from './innhold/planinnhold.type.ts';

/** Raden. Det API-et kaller Handlingsplan, er raden med innholdet: se hel-handlingsplan.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'handlingsplan' })
export class Handlingsplan {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til denne utgaven av planen.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;

  @Field(() => Int, { description: 'Året planen gjelder.' })
  @Column('int') aar: number;

  @Field(() => Int, { description: 'Utgaven av årets plan, fra 1. En ny utgave lages når en vedtatt plan skal endres.' })
  @Column('int') utgave: number;

  @Field(() => PlanstatusEnum, { description: 'Hvor planen er i kjeden.' })
  @Column('text') status: Planstatus;

  @Field(() => PlankjedeEnum, { description: 'Kjeden kommunen har valgt for denne planen.' })
  @Column('text') kjede: Plankjede;

  @Field(() => String, { nullable: true, description: 'Teksten planen begynner med.' })
  @Column('text', { nullable: true }) innledning: string | null;

  /** Planen slik den ble vedtatt. Tom til da. */
  @Column('jsonb', { nullable: true }) innhold: Planinnhold | null;

  @Field(() => String, { nullable: true, description: 'Hva mottakeren ville ha endret. I en ny utgave: det den forrige fikk i retur.' })
  @Column('text', { nullable: true }) returkommentar: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet planen er hentet fra. Tomt for det som er skrevet inn her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når planen bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring. Øker når planen endres eller flyttes i kjeden; tiltakene i den har hver sin.' })
  @Column('int') versjon: number;
}
