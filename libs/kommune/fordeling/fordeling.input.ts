import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { fordelingsgrenser, limits } from '#libs/contracts';
import { Omittable, OptionalRowId, RequiredText, RowId, TextList, Tidsangivelse, VersionedInput } from '#libs/platform';

/** Litt under grensen for en forespørsel. */
const longestFile = 900_000;

@InputType({ description: 'Det personene deles opp etter.' })
export class FordelingsdimensjonInput {
  @Field(() => String, { description: 'Hva det deles etter, for eksempel «Alder».' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => [String], { description: 'Gruppene, minst to, i den rekkefølgen de vises. Ingen to er like.' })
  @TextList() @ArrayMinSize(2, { message: 'TOO_SMALL' })
  verdier: string[];
}

@InputType({ description: 'En ny serie. Tallene føres for hver periode etterpå.' })
export class CreateFordelingInput {
  @Field(() => String, { description: 'Det serien skal hete.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => String, { description: 'Hvem som telles, og hvordan. Hver person telles én gang.' })
  @RequiredText(limits.setning)
  teller: string;

  @Field(() => ID, { nullable: true, description: 'Indikatoren serien hører til.' })
  @OptionalRowId()
  indikatorId?: string | null;

  @Field(() => [FordelingsdimensjonInput], { description: 'Én til tre inndelinger.' })
  @IsArray({ message: 'REQUIRED' }) @ArrayMinSize(1, { message: 'REQUIRED' }) @ArrayMaxSize(fordelingsgrenser.dimensjoner, { message: 'TOO_MANY' }) @ValidateNested({ each: true }) @Type(() => FordelingsdimensjonInput)
  dimensjoner: FordelingsdimensjonInput[];

  @Field(() => Int, { nullable: true, description: 'Det minste antallet personer som kan vises når serien deles. Utelatt: 5.' })
  @IsOptional() @IsInt({ message: 'NOT_A_NUMBER' }) @Min(fordelingsgrenser.minst, { message: 'TOO_SMALL' }) @Max(fordelingsgrenser.strengest, { message: 'TOO_LARGE' })
  grense?: number | null;
}

@InputType({ description: 'Endringer i en serie. Det som utelates, er uendret.' })
export class UpdateFordelingInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Det serien skal hete.' })
  @Omittable() @RequiredText(limits.navn)
  navn?: string;

  @Field(() => String, { nullable: true, description: 'Hvem som telles, og hvordan.' })
  @Omittable() @RequiredText(limits.setning)
  teller?: string;

  @Field(() => ID, { nullable: true, description: 'Indikatoren serien hører til; null tar den bort.' })
  @OptionalRowId()
  indikatorId?: string | null;

  @Field(() => [FordelingsdimensjonInput], { nullable: true, description: 'Inndelingene. INNDELING_FAST når noe er delt; er det ført tall, kan verdier bare få nye navn og komme til bakerst.' })
  @Omittable() @IsArray({ message: 'REQUIRED' }) @ArrayMinSize(1, { message: 'REQUIRED' }) @ArrayMaxSize(fordelingsgrenser.dimensjoner, { message: 'TOO_MANY' }) @ValidateNested({ each: true }) @Type(() => FordelingsdimensjonInput)
  dimensjoner?: FordelingsdimensjonInput[];

  @Field(() => Int, { nullable: true, description: 'Det minste antallet personer som kan vises.' })
  @Omittable() @IsInt({ message: 'NOT_A_NUMBER' }) @Min(fordelingsgrenser.minst, { message: 'TOO_SMALL' }) @Max(fordelingsgrenser.strengest, { message: 'TOO_LARGE' })
  grense?: number;
}

@InputType({ description: 'Å legge bort en serie, eller hente den fram.' })
export class ArchiveFordelingInput extends VersionedInput {
  @Field(() => Boolean, { description: 'Sant legger den bort, usant henter den fram.' })
  @IsBoolean({ message: 'NOT_ALLOWED' })
  arkivert: boolean;
}

@InputType({ description: 'En ny periode i en serie. Alle tall er 0 til de føres.' })
export class CreateFordelingsperiodeInput {
  @Field(() => ID, { description: 'Serien.' })
  @RowId()
  fordelingId: string;

  @Field(() => Tidsangivelse, { description: 'Tida tallene gjelder. Kan ikke overlappe en periode serien har eller har delt.' })
  @RequiredText(limits.navn)
  periode: string;
}

@InputType({ description: 'Tallene for en periode, alle på én gang.' })
export class UpdateFordelingsperiodeInput extends VersionedInput {
  @Field(() => [Int], { description: 'Antall personer i hver celle uten summer. Den siste inndelingen går fortest.' })
  @IsArray({ message: 'REQUIRED' }) @ArrayMaxSize(fordelingsgrenser.blader, { message: 'TOO_MANY' })
  @IsInt({ each: true, message: 'NOT_A_NUMBER' }) @Min(0, { each: true, message: 'TOO_SMALL' }) @Max(fordelingsgrenser.stoerste, { each: true, message: 'TOO_LARGE' })
  tall: number[];
}

@InputType({ description: 'Tallene for en periode fra en fil eller fra et regneark. Alt eller ingenting.' })
export class FyllFordelingsperiodeInput extends VersionedInput {
  @Field(() => String, { description: 'Én rad for hver celle, med inndelingene og Antall i overskriftene. Semikolon, komma eller tabulator mellom kolonnene.' })
  @IsString({ message: 'REQUIRED' }) @MaxLength(longestFile, { message: 'TOO_LONG' })
  innhold: string;
}
