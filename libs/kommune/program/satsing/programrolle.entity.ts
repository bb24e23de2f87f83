import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import { Tidsangivelse } from '#libs/platform';
import { Programrad } from '../programrad.ts';

@ObjectType({ description: 'Et organ eller en rolle i programmet, slik kommunen selv kaller det, i det tidsrommet det gjaldt.' })
@Entity({ schema: 'kommune', name: 'programrolle' })
export class Programrolle extends Programrad {
  @Field(() => Int, { description: 'Rekkefølgen, fra 1.' })
  @Column('int')
  nr: number;

  @Field(() => String, { description: 'Kommunens eget navn på rollen, f.eks. «Programeier» eller «Kjerneteam».' })
  @Column('text')
  navn: string;

  @Field(() => String, { nullable: true, description: 'Hvem som fyller rollen, som stilling eller organ.' })
  @Column('text', { nullable: true })
  besattAv: string | null;

  @Field(() => [String], { description: 'Oppgavene rollen har.' })
  @Column('text', { array: true })
  oppgaver: string[];

  @Field(() => Int, { nullable: true, description: 'Hvor mange som deler rollen (personer).' })
  @Column('int', { nullable: true })
  antallPersoner: number | null;

  @Field(() => Float, { nullable: true, description: 'Samlet stilling i prosent for alle som deler rollen.' })
  @Column({ type: 'numeric', nullable: true })
  stillingsprosent: number | null;

  @Field(() => Float, { nullable: true, description: 'Andelen av lønna som satsingen betaler, i prosent. Resten er egeninnsats.' })
  @Column({ type: 'numeric', nullable: true })
  loennFraSatsingenProsent: number | null;

  @Field(() => Int, { nullable: true, description: 'Møter per år, eller det laveste tallet når kilden oppgir et spenn.' })
  @Column('int', { nullable: true })
  moeterPerAar: number | null;

  @Field(() => Int, { nullable: true, description: 'Det høyeste tallet når kilden oppgir et spenn («2–3 møter»).' })
  @Column('int', { nullable: true })
  moeterPerAarTil: number | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Da rollen begynte å gjelde slik, når det er kjent.' })
  @Column('text', { nullable: true })
  fra: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Da rollen sluttet å gjelde slik (til og med), når det er kjent.' })
  @Column('text', { nullable: true })
  til: string | null;
}
