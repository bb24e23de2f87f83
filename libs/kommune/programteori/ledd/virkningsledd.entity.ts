import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Leddslag, Virkningsgrad } from '#libs/contracts';
import { Kilde, LeddslagEnum, VirkningsgradEnum } from '#libs/platform';

/** Raden. Det API-et kaller Virkningsledd, har også belegget: se ../kjede/hel-virkningskjede.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'virkningsledd' })
export class Virkningsledd {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til leddet.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') virkningskjedeId: string;

  @Field(() => LeddslagEnum, { description: 'Hvilken overgang i kjeden leddet er.' })
  @Column('text') slag: Leddslag;

  @Field(() => String, { nullable: true, description: 'Det som må stemme for at det ene skal bidra til det andre.' })
  @Column('text', { nullable: true }) antakelse: string | null;

  @Field(() => Int, { nullable: true, description: 'Tid til virkning, i måneder: den korteste en venter.' })
  @Column('int', { nullable: true }) maanederFra: number | null;

  @Field(() => Int, { nullable: true, description: 'Tid til virkning, i måneder: den lengste en venter. Tom når det er ett tall.' })
  @Column('int', { nullable: true }) maanederTil: number | null;

  @Field(() => [String], { description: 'Andre ting som kunne forklart det samme.' })
  @Column('text', { array: true }) rivaliserende: string[];

  @Field(() => VirkningsgradEnum, { description: 'Hvor godt leddet er belagt.' })
  @Column('text') grad: Virkningsgrad;

  @Field(() => String, { nullable: true, description: 'Hvorfor graden er den den er.' })
  @Column('text', { nullable: true }) gradbegrunnelse: string | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet leddet er hentet fra.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når leddet bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Leddets egen versjon. Sendes med ved endring.' })
  @Column('int') versjon: number;
}
