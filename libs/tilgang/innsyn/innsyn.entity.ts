import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Dag, Tidspunkt, type Kilde } from '#libs/platform';

@Entity({ schema: 'kommune', name: 'innsyn' })
@ObjectType({ description: 'En åpning kommunen har gitt: hvem som kan lese her, og i hvilken tid. Utkast er aldri med, og ingenting kan skrives.' })
export class Innsyn {
  @PrimaryColumn('int')
  kommuneId: number;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  noekkel: string;

  @Field(() => String, { description: 'Hva åpningen gjelder, f.eks. navnet på evalueringen.' })
  @Column('text')
  navn: string;

  @Field(() => String, { description: 'Rommet som får lese: «evaluering».' })
  @Column('text')
  rom: string;

  @Field(() => Dag, { description: 'Første dag det er åpent.' })
  @Column('date')
  fra: string;

  @Field(() => Dag, { description: 'Siste dag det er åpent. Dagen er med, etter norsk tid.' })
  @Column('date')
  til: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når kommunen lukket før tiden var ute.' })
  @Column('timestamptz', { nullable: true })
  lukket: Date | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den ble lukket.' })
  @Column('text', { nullable: true })
  lukketFordi: string | null;

  /** Det minste antallet personer en pakke som hentes gjennom åpningen, kan vise. */
  @Column('int')
  uttaksgrense: number;

  @Column('jsonb', { nullable: true })
  kilde: Kilde | null;

  @Column('boolean')
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Versjonen som må sendes med når åpningen lukkes.' })
  @Column('int')
  versjon: number;

  @Field(() => Boolean, { description: 'Om det er åpent akkurat nå.' })
  aktiv: boolean;

  @Field(() => [String], { description: 'Hva den som spør, kan gjøre med åpningen nå.' })
  handlinger: string[];
}
