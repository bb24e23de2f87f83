import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Maaleperiodestatus } from '#libs/contracts';
import { MaaleperiodestatusEnum, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'En flytting av en periode. En låst periode har tallene slik de var, så de kan vises etterpå.' })
@Entity({ schema: 'kommune', name: 'periodehendelse' })
export class Periodehendelse {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til hendelsen.' })
  @PrimaryColumn('uuid') id: string;

  @Column('uuid') maaleperiodeId: string;

  @Field(() => Int, { description: 'Utgaven av perioden.' })
  @Column('int') utgave: number;

  @Field(() => MaaleperiodestatusEnum, { description: 'Hvor perioden var.' })
  @Column('text') fraStatus: Maaleperiodestatus;

  @Field(() => MaaleperiodestatusEnum, { description: 'Hvor den gikk.' })
  @Column('text') tilStatus: Maaleperiodestatus;

  @Field(() => String, { nullable: true, description: 'Hvorfor en låst periode ble åpnet.' })
  @Column('text', { nullable: true }) begrunnelse: string | null;

  @Column('jsonb', { nullable: true }) innhold: unknown;
  @Column('uuid', { nullable: true }) personId: string | null;

  @Field(() => Tidspunkt, { description: 'Når.' })
  @Column('timestamptz') tid: Date;

  @Field(() => String, { nullable: true, description: 'Hvem som flyttet den.' })
  hvem: string | null;
}
