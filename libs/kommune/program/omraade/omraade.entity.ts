import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity } from 'typeorm';
import type { Tallpresisjon } from '#libs/contracts';
import { TallpresisjonEnum } from '#libs/platform';
import type { Grense } from './grense/grense.policy.ts';
import { VersjonertProgramrad } from '../programrad.ts';

@ObjectType({ description: 'Et geografisk område satsingen gjelder. Innbyggertallet er nevneren når deltakelse skal vurderes.' })
@Entity({ schema: 'kommune', name: 'omraade' })
export class Omraade extends VersjonertProgramrad {
  @Field(() => Int, { description: 'Rekkefølgen, fra 1.' })
  @Column('int')
  nr: number;

  @Field(() => String, { description: 'Områdets navn, f.eks. «Mysen».' })
  @Column('text')
  navn: string;

  @Field(() => [String], { description: 'Navn på grunnkretsene i området.' })
  @Column('text', { array: true })
  grunnkretser: string[];

  @Field(() => Float, { nullable: true, description: 'Antall innbyggere (personer). Leses sammen med presisjonen.' })
  @Column({ type: 'numeric', nullable: true })
  innbyggere: number | null;

  @Field(() => Float, { nullable: true, description: 'Øvre tall (personer) når presisjonen er «mellom», og bare da.' })
  @Column({ type: 'numeric', nullable: true })
  innbyggereTil: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert innbyggertallet er. Finnes når og bare når tallet finnes.' })
  @Column('text', { nullable: true })
  innbyggerePresisjon: Tallpresisjon | null;

  @Field(() => String, { nullable: true, description: 'Grensa som GeoJSON (MultiPolygon, WGS84, lengde før bredde), skrevet som tekst. Følger med når planen deles.' })
  @Column('jsonb', { nullable: true })
  grense: Grense | null;

  @Field(() => Boolean, { description: 'Sant når grensa er tegnet bare for å vise fram, også når området er virkelig.' })
  @Column('boolean')
  grenseOppdiktet: boolean;
}
