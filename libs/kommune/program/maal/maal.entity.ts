import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { VersjonertProgramrad } from '../programrad.ts';

@ObjectType({ description: 'Et mål: en framtidig tilstand («slik vil vi ha det»), uavhengig av hvor mange innsatsområder det hører til.' })
@Entity({ schema: 'kommune', name: 'maal' })
export class Maal extends VersjonertProgramrad {
  @Field(() => Int, { description: 'Rekkefølgen, fra 1.' })
  @Column('int')
  nr: number;

  @Field(() => String, { description: 'Målet i en setning, f.eks. «Ungdom i fokus».' })
  @Column('text')
  navn: string;

  @Field(() => String, { nullable: true, description: 'Tilstanden målet beskriver.' })
  @Column('text', { nullable: true })
  beskrivelse: string | null;

  @Field(() => [String], { description: 'Delmålene, slik programbeskrivelsen setter dem opp.' })
  @Column('text', { array: true })
  delmaal: string[];

  @Field(() => [ID], { description: 'Innsatsområdene målet hører til: ingen, ett eller flere, i deres nummerorden.' })
  innsatsomraadeIder: string[];

  @Field(() => Int, { description: 'Hvor mange tiltak som viser til målet, uten de arkiverte og dem som ennå bare er en idé.' })
  antallTiltak: number;

  @Field(() => Boolean, { description: 'Sant når målet ikke lenger brukes på nye tiltak. De som alt har det, beholder det.' })
  @Column('boolean')
  arkivert: boolean;
}
