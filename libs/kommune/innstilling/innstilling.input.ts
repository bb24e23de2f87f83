import { Field, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional, Min } from 'class-validator';
import { limits, plankjeder, type Plankjede } from '#libs/contracts';
import { Omittable, OptionalText } from '#libs/platform';
import { PlankjedeEnum } from './innstilling.enum.ts';

@InputType({ description: 'Endrer kommunens innstillinger. Utelatt er uendret, `null` tømmer.' })
export class UpdateInnstillingInput {
  @Field(() => Int, { description: 'Versjonen du så. En eldre versjon gir konflikt.' })
  @IsInt({ message: 'REQUIRED' }) @Min(1, { message: 'REQUIRED' })
  versjon: number;

  @Field(() => Boolean, { nullable: true, description: 'Om de med rollen styringsgruppe selv registrerer vedtak om handlingsplanen.' })
  @Omittable() @IsBoolean({ message: 'REQUIRED' })
  styringsgruppeVedtar?: boolean;

  @Field(() => String, { nullable: true, description: 'Organet de registrerer vedtaket for. Må være satt når de kan.' })
  @OptionalText(limits.navn)
  vedtaksorgan?: string | null;

  @Field(() => PlankjedeEnum, { nullable: true, description: 'Veien en ny handlingsplan begynner med.' })
  @IsOptional() @IsIn(Object.keys(plankjeder), { message: 'NOT_ALLOWED' })
  plankjede?: Plankjede | null;
}
