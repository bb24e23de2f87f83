import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { limits } from '#libs/contracts';
import { Dag, OptionalRowId, OptionalText, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Én gang noen utenfra åpnet noe her. Ført og lagret før de fikk se det.' })
export class Lesing {
  @Field(() => ID)
  id: string;

  @Field(() => Tidspunkt, { description: 'Rett før det ble lest.' })
  tid: Date;

  @Field(() => String, { description: 'Rommet de kom fra: «evaluering», «felles», eller nummeret til en annen kommune.' })
  rom: string;

  @Field(() => String, { nullable: true, description: 'Det kommunen heter, når de kom fra en.' })
  romnavn: string | null;

  @Field(() => String, { description: 'Rollen de hadde der.' })
  rolle: string;

  @Field(() => ID, { description: 'Personen, til å finne alt hun har lest.' })
  personId: string;

  @Field(() => String, { description: 'Hvem det var, med navnet de hadde da.' })
  navn: string;

  @Field(() => String, { description: 'Hva de åpnet: spørringen (tiltak, oversikt …), fila eller uttrekket (filer, eksport/budsjett.xlsx).' })
  hva: string;

  @Field(() => String, { nullable: true, description: 'Firmaet, når det var en som evaluerer.' })
  firma: string | null;

  @Field(() => Int, { nullable: true, description: 'Avtalen hun leste for: nummeret på avtalens rom.' })
  avtalerom: number | null;

  @Field(() => String, { nullable: true, description: 'Året, perioden eller dagen det var spurt om.' })
  utvalg: string | null;

  @Field(() => ID, { nullable: true, description: 'Raden det gjaldt, når det gjaldt én.' })
  gjelder: string | null;

  @Field(() => String, { nullable: true, description: 'Hva raden heter nå.' })
  gjelderNavn: string | null;
}

@ObjectType({ description: 'En side av leseloggen.' })
export class LesingSide {
  @Field(() => [Lesing], { description: 'Nyeste først.' })
  lesinger: Lesing[];

  @Field(() => ID, { nullable: true, description: 'Sendes som `etter` for å få neste side. Tom på den siste.' })
  neste: string | null;
}

@InputType({ description: 'Hvilke lesinger; uten filter alle.' })
export class LesingFilter {
  @Field(() => Dag, { nullable: true, description: 'Fra og med denne dagen, etter norsk tid.' })
  @IsOptional()
  fra?: string | null;

  @Field(() => Dag, { nullable: true, description: 'Til og med denne dagen.' })
  @IsOptional()
  til?: string | null;

  @Field(() => ID, { nullable: true, description: 'Bare det denne personen har lest.' })
  @OptionalRowId()
  person?: string | null;

  @Field(() => String, { nullable: true, description: 'Bare fra dette rommet.' })
  @OptionalText(limits.navn)
  rom?: string | null;

  @Field(() => Int, { nullable: true, description: 'Bare det som er lest for denne avtalen: nummeret på avtalens rom.' })
  @IsOptional()
  @IsInt({ message: 'NOT_A_NUMBER' })
  avtalerom?: number | null;

  @Field(() => ID, { nullable: true, description: 'Bare det som gjelder denne raden.' })
  @OptionalRowId()
  gjelder?: string | null;
}

@ObjectType({ description: 'Det én person har lest av ett dokument eller én side, samlet.' })
export class Lesesum {
  @Field(() => ID)
  personId: string;

  @Field(() => String)
  navn: string;

  @Field(() => String, { nullable: true })
  firma: string | null;

  @Field(() => String, { description: 'Spørringen, fila eller uttrekket.' })
  hva: string;

  @Field(() => String, { nullable: true, description: 'Året, perioden eller dagen det var spurt om.' })
  utvalg: string | null;

  @Field(() => ID, { nullable: true })
  gjelder: string | null;

  @Field(() => String, { nullable: true, description: 'Hva raden heter nå.' })
  gjelderNavn: string | null;

  @Field(() => Int, { description: 'Hvor mange ganger.' })
  antall: number;

  @Field(() => Tidspunkt)
  foerst: Date;

  @Field(() => Tidspunkt)
  sist: Date;
}
