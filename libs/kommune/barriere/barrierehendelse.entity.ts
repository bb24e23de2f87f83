import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Barrierestatus } from '#libs/contracts';
import { BarrierestatusEnum, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Én flytting av en barriere fra en status til en annen. Historikken kan bare vokse.' })
@Entity({ schema: 'kommune', name: 'barrierehendelse' })
export class Barrierehendelse {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til hendelsen.' })
  @PrimaryColumn('uuid') id: string;

  @Column('uuid') barriereId: string;

  @Field(() => BarrierestatusEnum, { nullable: true, description: 'Statusen før. Tom da barrieren ble ført.' })
  @Column('text', { nullable: true }) fraStatus: Barrierestatus | null;

  @Field(() => BarrierestatusEnum, { description: 'Statusen etter.' })
  @Column('text') tilStatus: Barrierestatus;

  @Field(() => String, { nullable: true, description: 'Hvorfor den ble flyttet.' })
  @Column('text', { nullable: true }) begrunnelse: string | null;

  @Column('uuid', { nullable: true }) personId: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på den som flyttet den.' })
  hvem: string | null;

  @Field(() => Tidspunkt, { description: 'Når det skjedde.' })
  @Column('timestamptz') tid: string;
}
