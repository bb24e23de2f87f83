import { Field, Float, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { limits } from '#libs/contracts';
import { Aarstall, Oere, Omittable, OptionalBeloep, OptionalRowId, OptionalText, RequiredText, VersionedInput } from '#libs/platform';

const Mengde = (most: number) => applyDecorators(
  IsOptional(), IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'NOT_A_NUMBER' }), Min(0, { message: 'TOO_SMALL' }), Max(most, { message: 'TOO_LARGE' }));

/** Feltene som kan fylles ut både når egeninnsats føres og når den endres. */
@InputType({ isAbstract: true })
class EgeninnsatsFelt {
  @Field(() => ID, { nullable: true, description: 'Tiltaket den gjelder.' })
  @OptionalRowId()
  tiltakId?: string | null;

  @Field(() => Oere, { nullable: true, description: 'Beløpet, i øre, når det er kjent.' })
  @OptionalBeloep(0)
  beloep?: string | null;

  @Field(() => Float, { nullable: true, description: 'Timer i året, når det er kjent.' })
  @Mengde(1_000_000)
  timer?: number | null;

  @Field(() => Float, { nullable: true, description: 'Stillingsandel, i prosent av et årsverk, når den er kjent.' })
  @Mengde(10_000)
  stillingsprosent?: number | null;

  @Field(() => String, { nullable: true, description: 'Hva det består i.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;
}

@InputType({ description: 'Noe kommunen legger inn selv.' })
export class CreateEgeninnsatsInput extends EgeninnsatsFelt {
  @Field(() => Int, { description: 'Året den gjelder.' })
  @Aarstall()
  aar: number;

  @Field(() => String, { description: 'Hva kommunen legger inn.' })
  @RequiredText(limits.navn)
  navn: string;
}

@InputType({ description: 'Endringer i egeninnsats. Det som utelates, er uendret; null tømmer.' })
export class UpdateEgeninnsatsInput extends IntersectionType(VersionedInput, EgeninnsatsFelt) {
  @Field(() => String, { nullable: true, description: 'Hva kommunen legger inn.' })
  @Omittable() @RequiredText(limits.navn)
  navn?: string;
}
