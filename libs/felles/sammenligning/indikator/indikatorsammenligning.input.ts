import { ArgsType, Field } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import { indikatorspoersmaal, limits, type Indikatorspoersmaal } from '#libs/contracts';
import { Tidsangivelse } from '#libs/platform';
import { mostKommuner } from '../sammenligning.input.ts';
import { IndikatorspoersmaalEnum } from './indikatorsammenligning.type.ts';

@ArgsType()
export class IndikatorsammenligningArgs {
  @Field(() => IndikatorspoersmaalEnum, { description: 'Én indikator over tid, eller deltakelse i én periode.' })
  @IsIn(indikatorspoersmaal, { message: 'NOT_ALLOWED' })
  spoersmaal: Indikatorspoersmaal;

  @Field(() => String, { nullable: true, description: 'Koden til indikatoren. Utelatt: den første noen har delt. Ikke i spørsmålet om deltakelse.' })
  @IsOptional() @MaxLength(limits.navn, { message: 'TOO_LONG' })
  indikator?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Perioden deltakelsen gjelder. Utelatt: den nyeste noen har delt. Ikke for én indikator over tid.' })
  @IsOptional() @MaxLength(limits.navn, { message: 'TOO_LONG' })
  periode?: string | null;

  @Field(() => [String], { nullable: true, description: 'Numrene på kommunene som skal være med. Utelatt: alle i nettverket.' })
  @IsOptional() @ArrayMaxSize(mostKommuner, { message: 'TOO_MANY' }) @Matches(/^\d{4}$/, { each: true, message: 'NOT_ALLOWED' })
  kommuner?: string[] | null;
}
