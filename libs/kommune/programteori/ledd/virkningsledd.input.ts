import { Field, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { applyDecorators } from '@nestjs/common';
import { limits, virkningsgrader, type Virkningsgrad } from '#libs/contracts';
import { Omittable, OptionalText, TextList, VersionedInput, VirkningsgradEnum } from '#libs/platform';

/** Ingen venter lenger enn femti år på at et tiltak skal virke. */
const Maaneder = () => applyDecorators(IsOptional(), IsInt({ message: 'NOT_A_NUMBER' }), Min(0, { message: 'TOO_SMALL' }), Max(600, { message: 'TOO_LARGE' }));

@InputType({ description: 'Endringer i et ledd. Det som utelates, er uendret; null tømmer. En grad belegget ikke bærer, avvises, og det gjør også «førte til» uten at leddet er dokumentert.' })
export class UpdateVirkningsleddInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Det som må stemme for at det ene skal bidra til det andre.' })
  @OptionalText(limits.tekst)
  antakelse?: string | null;

  @Field(() => Int, { nullable: true, description: 'Tid til virkning i måneder, den korteste.' })
  @Maaneder()
  maanederFra?: number | null;

  @Field(() => Int, { nullable: true, description: 'Tid til virkning i måneder, den lengste. Krever maanederFra.' })
  @Maaneder()
  maanederTil?: number | null;

  @Field(() => [String], { nullable: true, description: 'Andre ting som kunne forklart det samme. Lista erstatter den gamle; null tømmer den.' })
  @TextList()
  rivaliserende?: string[] | null;

  @Field(() => VirkningsgradEnum, { nullable: true, description: 'Hvor godt leddet er belagt.' })
  @Omittable() @IsIn(virkningsgrader, { message: 'NOT_ALLOWED' })
  grad?: Virkningsgrad;

  @Field(() => String, { nullable: true, description: 'Hvorfor graden er den den er.' })
  @OptionalText(limits.tekst)
  gradbegrunnelse?: string | null;
}
