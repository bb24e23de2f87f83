import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Programrad } from '../programrad.ts';

@ObjectType({ description: 'En utfordring i gjennomføringen av programmet, på tvers av tiltak.' })
@Entity({ schema: 'kommune', name: 'utfordring' })
export class Utfordring extends Programrad {
  @Field(() => Int, { description: 'Rekkefølgen, fra 1.' })
  @Column('int')
  nr: number;

  @Field(() => String, { description: 'Hva det gjelder, f.eks. «Kapasitet».' })
  @Column('text')
  tema: string;

  @Field(() => String, { nullable: true, description: 'Hva som er vanskelig.' })
  @Column('text', { nullable: true })
  beskrivelse: string | null;

  @Field(() => String, { nullable: true, description: 'Hva programmet har gjort med det.' })
  @Column('text', { nullable: true })
  respons: string | null;
}
