import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Tidspunkt } from '#libs/platform';

/** Raden. Det API-et kaller Sesjonsnotat, har også navnet på den som skrev det, og om det er delt. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'sesjonsnotat' })
export class Sesjonsnotatrad {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til notatet.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;
  @Column('uuid') konferanseId: string;

  @Field(() => ID, { description: 'Punktet i programmet det er fra.' })
  @Column('uuid') postId: string;

  @Field(() => String, { description: 'Det punktet het da notatet ble skrevet.' })
  @Column('text') tittel: string;

  @Field(() => String, { description: 'Notatet. Bare kommunen ser det til det blir delt.' })
  @Column('text') tekst: string;

  @Column('uuid', { nullable: true }) deltId: string | null;
  @Column('int', { nullable: true }) deltVersjon: number | null;

  @Field(() => ID, { nullable: true, description: 'Utkastet til erfaring som er laget av notatet. Tomt når det ikke er laget noe, og når det er fjernet.' })
  @Column('uuid', { nullable: true }) erfaringId: string | null;

  @Column('uuid', { nullable: true }) personId: string | null;

  @Field(() => Tidspunkt, { description: 'Når det ble skrevet.' })
  @Column('timestamptz') tid: string;

  @Field(() => Boolean, { description: 'Sant når notatet bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring, deling og fjerning.' })
  @Column('int') versjon: number;
}
