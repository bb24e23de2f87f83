import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsOptional, Matches, ValidateNested } from 'class-validator';
import { anbefalingsmottakere, anbefalingsvar, limits, nasjonaleTemaer, oppfoelgingsstatuser, type Anbefalingsmottakerslag, type Anbefalingsvar, type NasjonaltTema, type Oppfoelgingsstatus } from '#libs/contracts';
import { Aarstall, AnbefalingsmottakerslagEnum, AnbefalingsvarEnum, Dag, NasjonaltTemaEnum, OppfoelgingsstatusEnum, OptionalText, RequiredText, RowId, RowIds, RowVersion, Tidsangivelse, VersionedInput } from '#libs/platform';

@InputType({ description: 'En anbefalingen er rettet til.' })
export class AnbefalingsmottakerInput {
  @Field(() => AnbefalingsmottakerslagEnum, { description: 'Hva slags mottaker.' })
  @IsIn(anbefalingsmottakere, { message: 'NOT_ALLOWED' })
  slag: Anbefalingsmottakerslag;

  @Field(() => String, { nullable: true, description: 'Kommunenummeret, når det er en kommune.' })
  @IsOptional() @Matches(/^\d{4}$/, { message: 'NOT_ALLOWED' })
  kommunenummer?: string | null;
}

@InputType({ isAbstract: true })
class AnbefalingsteksterInput {
  @Field(() => String, { description: 'Anbefalingen.' })
  @RequiredText(limits.tekst)
  tekst: string;

  @Field(() => String, { nullable: true, description: 'Hvorfor.' })
  @OptionalText(limits.tekst)
  begrunnelse?: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Temaet.' })
  @IsOptional() @IsIn(nasjonaleTemaer, { message: 'NOT_ALLOWED' })
  tema?: NasjonaltTema | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det bør være gjort.' })
  @OptionalText(30)
  innen?: string | null;

  @Field(() => [ID], { description: 'Funnene den hviler på. Den nyeste utgaven av hvert gjelder.' })
  @RowIds() @ArrayNotEmpty({ message: 'REQUIRED' })
  funnIder: string[];

  @Field(() => [AnbefalingsmottakerInput], { description: 'Hvem den er rettet til.' })
  @ArrayNotEmpty({ message: 'REQUIRED' }) @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' }) @ValidateNested({ each: true }) @Type(() => AnbefalingsmottakerInput)
  mottakere: AnbefalingsmottakerInput[];
}

@InputType({ description: 'En ny anbefaling, som et utkast.' })
export class CreateAnbefalingInput extends AnbefalingsteksterInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  evalueringsavtaleId: string;
}

@InputType({ description: 'Hele utkastet slik det skal stå.' })
export class UpdateAnbefalingInput extends AnbefalingsteksterInput {
  @Field(() => ID, { description: 'Id-en til anbefalingen.' })
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT.' })
  @RowVersion()
  versjon: number;
}

@InputType({ description: 'Anbefalingen, og versjonen du så.' })
export class AnbefalingInput extends VersionedInput {}

@InputType({ description: 'Å si at en anbefaling ikke står lenger.' })
export class TrekkAnbefalingInput extends VersionedInput {
  @Field(() => String, { description: 'Hvorfor. Alle som ser den, ser det.' })
  @RequiredText(limits.tekst)
  grunn: string;
}

@InputType({ description: 'Svaret på en anbefaling.' })
export class AnbefalingssvarInput {
  @Field(() => ID, { description: 'Id-en til anbefalingen.' })
  @RowId()
  anbefalingId: string;

  @Field(() => AnbefalingsvarEnum, { description: 'Om den følges.' })
  @IsIn(anbefalingsvar, { message: 'NOT_ALLOWED' })
  svar: Anbefalingsvar;

  @Field(() => String, { nullable: true, description: 'Hvorfor. Må være med når den ikke følges, eller bare delvis.' })
  @OptionalText(limits.tekst)
  tekst?: string | null;

  @Field(() => String, { description: 'Rollen som har ansvaret. Aldri et navn.' })
  @RequiredText(limits.navn)
  rolle: string;

  @Field(() => Dag, { description: 'Dagen det ble bestemt.' })
  @RequiredText(10)
  dato: string;
}

@InputType({ description: 'Hvordan det går med en anbefaling et år. De andre partene ser det.' })
export class AnbefalingsaarInput {
  @Field(() => ID, { description: 'Id-en til anbefalingen.' })
  @RowId()
  anbefalingId: string;

  @Field(() => Int, { description: 'Året.' })
  @Aarstall()
  aar: number;

  @Field(() => OppfoelgingsstatusEnum, { description: 'Hvor langt det er kommet.' })
  @IsIn(oppfoelgingsstatuser, { message: 'NOT_ALLOWED' })
  status: Oppfoelgingsstatus;

  @Field(() => String, { nullable: true, description: 'Det dere vil si til de andre partene.' })
  @OptionalText(limits.tekst)
  tekst?: string | null;

  @Field(() => String, { description: 'Rollen som fører det. Aldri et navn.' })
  @RequiredText(limits.navn)
  rolle: string;
}

@InputType({ description: 'Svaret til en som ikke har eget rom, ført av koordinatoren.' })
export class SvarForFylketInput extends AnbefalingssvarInput {
  @Field(() => Int, { description: 'Nummeret på mottakeren.' })
  @RowVersion()
  mottaker: number;
}

@InputType({ description: 'Hvordan det går hos en som ikke har eget rom, ført av koordinatoren.' })
export class FoelgOppForFylketInput extends AnbefalingsaarInput {
  @Field(() => Int, { description: 'Nummeret på mottakeren.' })
  @RowVersion()
  mottaker: number;
}
