import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Programrad } from '../programrad.ts';

export type SuksessfaktorType = 'suksesskriterium' | 'fallgruve';

@ObjectType({ description: 'Et suksesskriterium eller en fallgruve, slik programbeskrivelsen setter dem opp.' })
@Entity({ schema: 'kommune', name: 'suksessfaktor' })
export class Suksessfaktor extends Programrad {
  @Column('text')
  type: SuksessfaktorType;

  @Field(() => Int, { description: 'Rekkefølgen innenfor sin liste, fra 1.' })
  @Column('int')
  nr: number;

  @Field(() => String, { description: 'Kriteriet eller fallgruven i få ord.' })
  @Column('text')
  navn: string;
}
