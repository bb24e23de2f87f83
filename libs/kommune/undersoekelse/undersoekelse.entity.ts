import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Hemmeligheten står i en tabell for seg, og følger aldri med raden. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'undersoekelse' })
export class Undersoekelse {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til undersøkelsen.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;

  @Field(() => String, { description: 'Det undersøkelsen heter.' })
  @Column('text') navn: string;

  @Field(() => Int, { description: 'Det minste antallet svar som vises når en runde deles.' })
  @Column('int') grense: number;

  @Field(() => Boolean, { description: 'Sant når den er lagt bort.' })
  @Column('boolean') arkivert: boolean;

  @Field(() => Boolean, { description: 'Sant når den bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  @Column('int') versjon: number;
}
