import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Aarsakskode, TiltakStatus } from '#libs/contracts';
import { AarsakskodeEnum, Tidsangivelse, Tidspunkt, TiltakStatusEnum } from '#libs/platform';

@ObjectType({ description: 'Én flytting av et tiltak fra en status til en annen. Historikken kan bare vokse.' })
@Entity({ schema: 'kommune', name: 'statusendring' })
export class Statusendring {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til flyttingen.' })
  @PrimaryColumn('uuid') id: string;

  @Column('uuid') tiltakId: string;

  @Field(() => TiltakStatusEnum, { nullable: true, description: 'Statusen før. Tom i den første flyttingen som er lest inn.' })
  @Column('text', { nullable: true }) fraStatus: TiltakStatus | null;

  @Field(() => TiltakStatusEnum, { description: 'Statusen etter.' })
  @Column('text') tilStatus: TiltakStatus;

  @Field(() => AarsakskodeEnum, { nullable: true, description: 'Hvorfor tiltaket ble flyttet.' })
  @Column('text', { nullable: true }) aarsakKode: Aarsakskode | null;

  @Field(() => String, { nullable: true, description: 'Årsaken med egne ord.' })
  @Column('text', { nullable: true }) aarsak: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Datoen tiltaket ble utsatt til.' })
  @Column('text', { nullable: true }) nyDato: string | null;

  @Column('uuid', { nullable: true }) personId: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på den som flyttet tiltaket. Tomt for det som er lest inn.' })
  hvem: string | null;

  @Field(() => Tidspunkt, { description: 'Når tiltaket ble flyttet.' })
  @Column('timestamptz') tid: string;
}
