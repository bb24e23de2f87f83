import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Dag, LoggRad, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Én endring: hvem, når, hva.' })
export class LoggInnslag {
  @Field(() => String, { description: 'Løpenummer i kommunens kjede, uten hull.' })
  nr: string;

  @Field(() => Tidspunkt)
  tid: Date;

  @Field(() => String, { nullable: true, description: 'Den som gjorde det. Tom når det ble gjort fra kommandolinja.' })
  hvem: string | null;

  @Field(() => String, { description: 'Handlingen, f.eks. TILTAK_OPPRETTET.' })
  handling: string;

  @Field(() => [LoggRad])
  rader: LoggRad[];
}

@ObjectType({ description: 'Om loggen er slik den ble skrevet.' })
export class Loggkjede {
  @Field(() => Boolean, { description: 'Sant når hvert innslag stemmer med det før, og det siste med hodet.' })
  hel: boolean;

  @Field(() => String, { nullable: true, description: 'Det første nummeret som ikke stemmer.' })
  bruddVed: string | null;

  @Field(() => Int)
  antall: number;

  @Field(() => String, { description: 'Hodet i kjeden, heksadesimalt. Ta vare på det for å kunne vise senere at loggen er den samme.' })
  hode: string;
}

@ObjectType({ description: 'En side av loggen, nyeste først.' })
export class Logg {
  @Field(() => [LoggInnslag])
  innslag: LoggInnslag[];

  @Field(() => String, { nullable: true, description: 'Send dette som `foer` for å få neste side.' })
  neste: string | null;

  @Field(() => [String], { description: 'Handlingene som finnes i loggen, til filteret.' })
  handlinger: string[];
}

@ArgsType()
export class LoggFilter {
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

  @Field(() => String, { nullable: true, description: 'Bare innslag før dette nummeret.' })
  @IsOptional()
  @Matches(/^\d{1,18}$/, { message: 'NOT_A_NUMBER' })
  foer?: string | null;
}
