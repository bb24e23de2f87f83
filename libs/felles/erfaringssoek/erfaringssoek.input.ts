import { ArgsType, Field, Int, InputType } from '@nestjs/graphql';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsInt, IsOptional, Matches, Max, Min, ValidateNested } from 'class-validator';
import { limits } from '#libs/contracts';
import { TextList } from '#libs/platform';

/** Lenger søker ingen; resten leses ikke. En for lang tekst er ikke en feil. */
const mostRead = 10_000;
/** Så langt nedover har noen lest. Etter det er det bedre å søke smalere. */
const furthest = 980;

@InputType({ description: 'Hva svarene begrenses til. Det som utelates, begrenser ikke; flere verdier i ett felt er «eller», flere felt er «og».' })
export class ErfaringssoekFilter {
  @Field(() => [String], { nullable: true, description: 'Kodene for art: tiltak, prosess.' })
  @TextList()
  art?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Kodene for nasjonalt tema.' })
  @TextList()
  tema?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Kodene for fase.' })
  @TextList()
  fase?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Kodene for utfall.' })
  @TextList()
  utfall?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Minst så godt dokumentert, 0–5.' })
  @IsOptional() @IsInt({ message: 'NOT_A_NUMBER' }) @Min(0, { message: 'TOO_SMALL' }) @Max(5, { message: 'TOO_LARGE' })
  evidensgrad?: number | null;

  @Field(() => [String], { nullable: true, description: 'Hva det kostet i alt, i tusen kroner: under_100, 100_500, 500_2000, over_2000.' })
  @TextList()
  kostnadsklasse?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Numrene til kommunene som eier dem.' })
  @IsOptional() @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' }) @Matches(/^\d{4}$/, { each: true, message: 'NOT_ALLOWED' })
  kommune?: string[] | null;

  @Field(() => [Int], { nullable: true, description: 'Årene det begynte.' })
  @IsOptional() @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' }) @IsInt({ each: true, message: 'NOT_A_NUMBER' }) @Min(1900, { each: true, message: 'TOO_SMALL' }) @Max(2200, { each: true, message: 'TOO_LARGE' })
  aar?: number[] | null;

  @Field(() => [String], { nullable: true, description: 'Målgruppene, slik de er skrevet.' })
  @TextList()
  maalgruppe?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Sant: bare de som sier noe om hva som kan gå galt.' })
  @IsOptional() @IsBoolean({ message: 'NOT_ALLOWED' })
  felle?: boolean | null;
}

@ArgsType()
export class ErfaringssoekArgs {
  @Field(() => String, { nullable: true, description: 'Det det søkes etter, med vanlige ord. Tegn betyr ingenting, og en lang tekst blir lest så langt det trengs. Utelatt: det siste som er delt.' })
  @IsOptional() @Transform(({ value }) => (typeof value === 'string' ? value.slice(0, mostRead) : value))
  tekst?: string | null;

  @Field(() => ErfaringssoekFilter, { nullable: true, description: 'Uten filter er alle med.' })
  @IsOptional() @ValidateNested() @Type(() => ErfaringssoekFilter)
  filter?: ErfaringssoekFilter | null;

  @Field(() => Int, { nullable: true, description: 'Hvor mange svar som er vist fra før.' })
  @IsOptional() @IsInt({ message: 'NOT_A_NUMBER' }) @Min(0, { message: 'TOO_SMALL' }) @Max(furthest, { message: 'TOO_LARGE' })
  hopp?: number | null;
}
