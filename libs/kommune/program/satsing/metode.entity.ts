import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Programrad } from '../programrad.ts';

@ObjectType({ description: 'En arbeidsmetode satsingen bruker, f.eks. designdrevet innovasjon.' })
@Entity({ schema: 'kommune', name: 'metode' })
export class Metode extends Programrad {
  @Field(() => String, { description: 'Metodens navn.' })
  @Column('text')
  navn: string;

  @Field(() => Int, { nullable: true, description: 'Hvor mange ansatte som har fått opplæring i metoden (personer).' })
  @Column('int', { nullable: true })
  opplaerteAnsatte: number | null;

  @Field(() => [String], { description: 'Stegene i metoden, i rekkefølge.' })
  @Column('text', { array: true })
  steg: string[];

  @Field(() => [String], { description: 'Prinsippene metoden bygger på.' })
  @Column('text', { array: true })
  prinsipper: string[];
}
