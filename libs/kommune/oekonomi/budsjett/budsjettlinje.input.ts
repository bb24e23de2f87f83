import { Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { kostnadsarter, limits, type Kostnadsart } from '#libs/contracts';
import { Aarstall, Beloep, KostnadsartEnum, Oere, Omittable, OptionalRowId, OptionalText, RequiredText, RowId, VersionedInput } from '#libs/platform';

@InputType({ description: 'Hvor mye av ett tilskudd en linje skal ha.' })
export class FinansieringspostInput {
  @Field(() => ID, { description: 'Tilskuddet pengene kommer fra. En linje har høyst én post per tilskudd.' })
  @RowId()
  tilskuddId: string;

  @Field(() => Oere, { description: 'Beløpet, i øre. Kan være null kroner.' })
  @Beloep(0)
  beloep: string;
}

/** Feltene som kan fylles ut både når en linje lages og når den endres. */
@InputType({ isAbstract: true })
class BudsjettlinjeFelt {
  @Field(() => ID, { nullable: true, description: 'Tiltaket linja betaler for.' })
  @OptionalRowId()
  tiltakId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Innsatsområdet, når det er et annet enn tiltakets, eller linja ikke har noe tiltak.' })
  @OptionalRowId()
  innsatsomraadeId?: string | null;

  @Field(() => KostnadsartEnum, { nullable: true, description: 'Hva pengene går til.' })
  @IsOptional() @IsIn(kostnadsarter, { message: 'NOT_ALLOWED' })
  kostnadsart?: Kostnadsart | null;

  @Field(() => Boolean, { nullable: true, description: 'Sant erklærer at linja ikke betaler for ordinær drift, som programmidlene ikke kan brukes til.' })
  @IsOptional() @IsBoolean({ message: 'NOT_ALLOWED' })
  ikkeOrdinaerDrift?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Merknad til linja.' })
  @OptionalText(limits.tekst)
  merknad?: string | null;

  @Field(() => [FinansieringspostInput], { nullable: true, description: 'Alle postene på linja. Lista erstatter den som var; utelatt er den uendret.' })
  @IsOptional() @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' }) @ValidateNested({ each: true }) @Type(() => FinansieringspostInput)
  poster?: FinansieringspostInput[] | null;
}

@InputType({ description: 'En ny budsjettlinje. Den får neste nummer i årets budsjett.' })
export class CreateBudsjettlinjeInput extends BudsjettlinjeFelt {
  @Field(() => Int, { description: 'Budsjettåret.' })
  @Aarstall()
  aar: number;

  @Field(() => String, { description: 'Linjas navn.' })
  @RequiredText(limits.navn)
  navn: string;
}

@InputType({ description: 'Endringer i en budsjettlinje. Det som utelates, er uendret; null tømmer.' })
export class UpdateBudsjettlinjeInput extends IntersectionType(VersionedInput, BudsjettlinjeFelt) {
  @Field(() => String, { nullable: true, description: 'Linjas navn.' })
  @Omittable() @RequiredText(limits.navn)
  navn?: string;
}
