import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Kilde } from '#libs/platform';

@ObjectType({ description: 'Noe som er lært i et tiltak, så andre slipper å lære det på nytt.' })
@Entity({ schema: 'kommune', name: 'laerdom' })
export class Laerdom {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til lærdommen.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') tiltakId: string;

  @Field(() => Int, { description: 'Rekkefølgen i tiltaket, fra 1 og oppover.' })
  @Column('int') nr: number;

  @Field(() => String, { description: 'Lærdommen, med egne ord og uten navn på deltakere.' })
  @Column('text') tekst: string;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet lærdommen er hentet fra. Tomt for det som er skrevet inn her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når lærdommen bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Lærdommens egen versjon. Sendes med ved endring og fjerning.' })
  @Column('int') versjon: number;
}
