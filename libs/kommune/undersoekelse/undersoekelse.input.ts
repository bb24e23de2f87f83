import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { limits, undersoekelsesgrenser as grenser } from '#libs/contracts';
import { Omittable, OptionalRowId, RequiredText, VersionedInput } from '#libs/platform';

/** Base64 er en tredjedel lengre enn det den bærer. */
const longestSheet = Math.ceil(grenser.regneark / 3) * 4;

@InputType({ description: 'En fil med svar som er talt opp. Enten som tekst eller som regneark.' })
export class UndersoekelsesfilInput {
  @Field(() => ID, { nullable: true, description: 'Undersøkelsen fila hører til. Utelatt: en ny.' })
  @OptionalRowId()
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Én rad for hvert svar på hvert spørsmål: Spørsmål, Svaralternativ, Antall eller Andel, n, Runde, Dato og Område i overskriftene.' })
  @IsOptional() @IsString({ message: 'REQUIRED' }) @MaxLength(900_000, { message: 'TOO_LONG' })
  innhold?: string | null;

  @Field(() => String, { nullable: true, description: 'Et regneark (.xlsx) som base64. Det første arket leses.' })
  @IsOptional() @IsString({ message: 'REQUIRED' }) @MaxLength(longestSheet, { message: 'TOO_LONG' }) @Matches(/^[A-Za-z0-9+/]+={0,2}$/, { message: 'NOT_ALLOWED' })
  regneark?: string | null;
}

@InputType({ description: 'Svarene fra en fil, alt eller ingenting. En runde med samme dato avløser den som var.' })
export class LesInnUndersoekelseInput extends UndersoekelsesfilInput {
  @Field(() => String, { nullable: true, description: 'Det en ny undersøkelse skal hete. Må være med når id ikke er det.' })
  @Omittable() @RequiredText(limits.navn)
  navn?: string;

  @Field(() => Int, { nullable: true, description: 'Versjonen du så. Må være med når id er det.' })
  @IsOptional() @IsInt({ message: 'NOT_A_NUMBER' })
  versjon?: number | null;
}

@InputType({ description: 'Endringer i en undersøkelse. Det som utelates, er uendret.' })
export class UpdateUndersoekelseInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Det den skal hete.' })
  @Omittable() @RequiredText(limits.navn)
  navn?: string;

  @Field(() => Int, { nullable: true, description: 'Det minste antallet svar som vises når en runde deles.' })
  @Omittable() @IsInt({ message: 'NOT_A_NUMBER' }) @Min(grenser.minst, { message: 'TOO_SMALL' }) @Max(grenser.strengest, { message: 'TOO_LARGE' })
  grense?: number;
}

@InputType({ description: 'Å legge bort en undersøkelse, eller hente den fram.' })
export class ArchiveUndersoekelseInput extends VersionedInput {
  @Field(() => Boolean, { description: 'Sant legger den bort, usant henter den fram.' })
  @IsBoolean({ message: 'NOT_ALLOWED' })
  arkivert: boolean;
}
