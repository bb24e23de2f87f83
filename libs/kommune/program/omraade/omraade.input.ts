import { Field, Float, InputType, IntersectionType } from '@nestjs/graphql';
import { IsIn, IsOptional, Max, Min } from 'class-validator';
import { limits, tallpresisjoner, type Tallpresisjon } from '#libs/contracts';
import { KeptText, RequiredText, TallpresisjonEnum, TextList, VersionedInput } from '#libs/platform';
import { mestInnbyggere } from './omraade.policy.ts';

@InputType({ isAbstract: true })
class OmraadeFelt {
  @Field(() => [String], { nullable: true, description: 'Navn på grunnkretsene.' })
  @TextList()
  grunnkretser?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'Antall innbyggere (personer). Krever presisjon.' })
  @IsOptional()
  @Min(0, { message: 'TOO_SMALL' })
  @Max(mestInnbyggere, { message: 'TOO_LARGE' })
  innbyggere?: number | null;

  @Field(() => Float, { nullable: true, description: 'Øvre tall (personer), når presisjonen er «mellom».' })
  @IsOptional()
  @Min(0, { message: 'TOO_SMALL' })
  @Max(mestInnbyggere, { message: 'TOO_LARGE' })
  innbyggereTil?: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert innbyggertallet er.' })
  @IsOptional()
  @IsIn(tallpresisjoner, { message: 'NOT_ALLOWED' })
  innbyggerePresisjon?: Tallpresisjon | null;
}

@InputType({ description: 'Et nytt område. Nummeret blir det neste i satsingen.' })
export class OmraadeInput extends OmraadeFelt {
  @Field(() => String, { description: 'Områdets navn.' })
  @RequiredText(limits.navn)
  navn: string;
}

@InputType({ description: 'Endrer et område. Utelatt er uendret, `null` tømmer.' })
export class UpdateOmraadeInput extends IntersectionType(VersionedInput, OmraadeFelt) {
  @Field(() => String, { nullable: true, description: 'Områdets navn. Kan ikke tømmes.' })
  @KeptText(limits.navn)
  navn?: string;
}
