import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Innsynsrom } from '#libs/contracts';
import { Dag, InnsynsromEnum, Tidspunkt, type Kilde } from '#libs/platform';

@ObjectType({ description: 'En som evaluerer, slik partene i avtalen ser henne.' })
export class Innsynsperson {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  navn: string;

  @Field(() => String, { description: 'Firmaet hun kommer fra.' })
  firma: string;
}

@Entity({ schema: 'kommune', name: 'innsyn' })
@ObjectType({ description: 'En åpning kommunen har gitt for én avtale: hvilke rom, i hvilken tid, og eventuelt bare noen år eller noen personer. Utkast er aldri med, og ingenting kan skrives.' })
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

  @Field(() => Int, { description: 'Det minste antallet personer som vises i et datauttak gjennom åpningen. Gjelder flere åpninger i samme avtale, er det den strengeste.' })
  @Column('int')
  uttaksgrense: number;

  @Field(() => ID, { nullable: true, description: 'Avtalen åpningen gjelder. Tom for de aller eldste, som alle er lukket.' })
  @Column('uuid', { nullable: true, name: 'evalueringsandel_id' })
  evalueringsavtaleId: string | null;

  @Column('int', { nullable: true })
  avtalerom: number | null;

  @Field(() => [InnsynsromEnum], { description: 'Rommene som er åpne.' })
  @Column('text', { array: true })
  innsynsrom: Innsynsrom[];

  @Field(() => Int, { nullable: true, description: 'Første år, når åpningen ikke gjelder alle. Gjelder rommene der en rad hører til et år.' })
  @Column('int', { nullable: true })
  aarFra: number | null;

  @Field(() => Int, { nullable: true, description: 'Siste år.' })
  @Column('int', { nullable: true })
  aarTil: number | null;

  @Column('uuid', { array: true, nullable: true })
  personer: string[] | null;

  @Field(() => [Innsynsperson], { nullable: true, description: 'De den gjelder, når den ikke gjelder alle som evaluerer i avtalen.' })
  bareFor: Innsynsperson[] | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den er forlenget etter avtalen.' })
  @Column('text', { nullable: true })
  forlengetFordi: string | null;

  @Column('date', { nullable: true })
  ytterst: string | null;

  @Field(() => Dag, { description: 'Den siste dagen den faktisk gjelder: aldri etter avtalen.' })
  gjelderTil: string;

  @Field(() => Boolean, { description: 'Om den er laget for å vise fram, uten dekning i en kilde.' })
  @Column('boolean')
  oppdiktet: boolean;

  @Column('jsonb', { nullable: true })
  kilde: Kilde | null;

  @Field(() => Int, { description: 'Versjonen som må sendes med når åpningen lukkes.' })
  @Column('int')
  versjon: number;

  @Field(() => Boolean, { description: 'Om det er åpent akkurat nå.' })
  aktiv: boolean;

  @Field(() => [String], { description: 'Hva den som spør, kan gjøre med åpningen nå.' })
  handlinger: string[];
}
