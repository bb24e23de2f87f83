import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Plankjede } from '#libs/contracts';
import { PlankjedeEnum } from './innstilling.enum.ts';

@ObjectType({ description: 'Det kommunen selv har bestemt om hvordan den bruker Løftet. Hver kommune har én.' })
@Entity({ schema: 'kommune', name: 'innstilling' })
export class Innstilling {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;

  @Field(() => Boolean, { description: 'Sant når de med rollen styringsgruppe selv registrerer vedtak om handlingsplanen.' })
  @Column('boolean') styringsgruppeVedtar: boolean;

  @Field(() => String, { nullable: true, description: 'Organet de registrerer vedtaket for, slik kommunen kaller det. Alltid satt når de kan.' })
  @Column('text', { nullable: true }) vedtaksorgan: string | null;

  @Field(() => PlankjedeEnum, { nullable: true, description: 'Veien en ny handlingsplan begynner med. Tomt når ingen er valgt: da begynner en tom plan med den enkle, og neste års plan følger årets.' })
  @Column('text', { nullable: true }) plankjede: Plankjede | null;

  @Column('uuid', { nullable: true }) delerPlanerAv: string | null;
  @Column('timestamptz', { nullable: true }) delerPlanerSiden: Date | null;
  @Column('int', { nullable: true }) delerPlanerListe: number | null;
  @Column('uuid', { nullable: true }) delerResultaterAv: string | null;
  @Column('timestamptz', { nullable: true }) delerResultaterSiden: Date | null;
  @Column('int', { nullable: true }) delerResultaterListe: number | null;

  @Field(() => Boolean, { description: 'Sant når innstillingene bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring. 1 også før noe er valgt.' })
  @Column('int') versjon: number;
}
