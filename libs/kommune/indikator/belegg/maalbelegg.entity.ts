import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Beleggslag } from '#libs/contracts';
import { BeleggslagEnum, Kilde } from '#libs/platform';

/** Raden. Det API-et kaller Maalbelegg, har også perioden: se hel-maalbelegg.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'maalbelegg' })
export class Maalbelegg {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til belegget.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;

  @Field(() => ID, { description: 'Målet det gjelder.' })
  @Column('uuid') maalId: string;

  @Column('uuid') maaleperiodeId: string;

  @Field(() => Int, { description: 'Rekkefølgen under målet, fra 1.' })
  @Column('int') nr: number;

  @Field(() => BeleggslagEnum, { description: 'Om det er et tall, en fortelling eller en studie.' })
  @Column('text') slag: Beleggslag;

  @Field(() => String, { description: 'Det som taler for eller mot at målet nås.' })
  @Column('text') tekst: string;

  @Field(() => String, { nullable: true, description: 'Hvor det står, eller hvem som har sagt det i hvilken rolle.' })
  @Column('text', { nullable: true }) henvisning: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet belegget er hentet fra.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når belegget bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring og fjerning.' })
  @Column('int') versjon: number;
}
