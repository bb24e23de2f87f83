import { ArgsType, Field, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { limits, spoersmaalskoder, type Spoersmaalskode } from '#libs/contracts';
import { Aarstall } from '#libs/platform';
import { SpoersmaalEnum } from './sammenligning.type.ts';

/** Flere enn det finnes kommuner i landet. */
export const mostKommuner = 400;

@ArgsType()
export class SammenligningArgs {
  @Field(() => SpoersmaalEnum, { description: 'Hva det spørres om.' })
  @IsIn(spoersmaalskoder, { message: 'NOT_ALLOWED' })
  spoersmaal: Spoersmaalskode;

  @Field(() => Int, { nullable: true, description: 'Året. Utelatt: det siste noen har delt for. Spørsmål som går over år, har ikke noe år.' })
  @IsOptional()
  @Aarstall()
  aar?: number | null;

  @Field(() => String, { nullable: true, description: 'Begrenser svaret til én giverart, ett tema eller én status, etter hva spørsmålet kan.' })
  @IsOptional()
  @MaxLength(limits.navn, { message: 'TOO_LONG' })
  bare?: string | null;

  @Field(() => [String], { nullable: true, description: 'Numrene på kommunene som skal være med. Utelatt: alle i nettverket. En kommune utenfor nettverket er ikke med.' })
  @IsOptional()
  @ArrayMaxSize(mostKommuner, { message: 'TOO_MANY' })
  @Matches(/^\d{4}$/, { each: true, message: 'NOT_ALLOWED' })
  kommuner?: string[] | null;
}
