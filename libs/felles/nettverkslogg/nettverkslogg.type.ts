import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Dag, LoggRad, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Én endring i nettverkets egne rader: hvem, når, hva.' })
export class Nettverksinnslag {
  @Field(() => ID)
  id: string;

  @Field(() => Tidspunkt)
  tid: Date;

  @Field(() => String, { description: 'Navnet til den som gjorde det, slik det var da.' })
  hvem: string;

  @Field(() => String, { description: 'Handlingen, f.eks. KALENDERPUNKT_OPPRETTET.' })
  handling: string;

  @Field(() => [LoggRad], { description: 'Det som ble endret. Det en kommune har skrevet, er ikke med: det går når kommunen trekker det tilbake.' })
  rader: LoggRad[];
}

@ObjectType({ description: 'En som har gjort noe i det felles rommet.' })
export class Nettverksaktoer {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'Navnet den hadde sist.' })
  navn: string;
}

@ObjectType({ description: 'En side av nettverkets logg, nyeste først.' })
export class Nettverkslogg {
  @Field(() => [Nettverksinnslag])
  innslag: Nettverksinnslag[];

  @Field(() => ID, { nullable: true, description: 'Send dette som `foer` for å få neste side. Tom når det ikke er flere.' })
  neste: string | null;

  @Field(() => [String], { description: 'Handlingene som finnes i loggen, til filteret.' })
  handlinger: string[];

  @Field(() => [Nettverksaktoer], { description: 'De som har gjort noe, til filteret.' })
  personer: Nettverksaktoer[];
}

@ArgsType()
export class NettverksloggFilter {
  @Field(() => ID, { nullable: true, description: 'Bare det denne personen gjorde.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'NOT_A_UUID' })
  personId?: string | null;

  @Field(() => String, { nullable: true, description: 'Bare denne handlingen.' })
  @IsOptional()
  @MaxLength(100, { message: 'TOO_LONG' })
  handling?: string | null;

  @Field(() => Dag, { nullable: true, description: 'Fra og med denne dagen.' })
  @IsOptional()
  fra?: string | null;

  @Field(() => Dag, { nullable: true, description: 'Til og med denne dagen.' })
  @IsOptional()
  til?: string | null;

  @Field(() => ID, { nullable: true, description: 'Bare innslag før dette. Finnes det ikke i loggen, er siden tom.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'NOT_A_UUID' })
  foer?: string | null;
}
