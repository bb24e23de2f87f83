import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, ValidateNested } from 'class-validator';
import { avtalesvar, limits, type Avtalesvar } from '#libs/contracts';
import { ForbrukPostInput } from '#libs/kommune/oekonomi';
import { Aarstall, AvtalesvarEnum, Dag, Oere, OptionalBeloep, OptionalText, RequiredText, RowId, RowIds, RowVersion } from '#libs/platform';

@InputType({ description: 'Kommunens svar på en utgave av evalueringsavtalen.' })
export class SvarPaaAvtaleInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  evalueringsavtaleId: string;

  @Field(() => Int, { description: 'Utgaven det svares på.' })
  @RowVersion()
  utgave: number;

  @Field(() => String, { description: 'Summen av dokumentet du så. Er det et annet, er svaret CONFLICT.' })
  @RequiredText(64)
  kontrollsum: string;

  @Field(() => AvtalesvarEnum, { description: 'Ja eller nei. Et ja kan ikke tas tilbake; en endring er en ny utgave.' })
  @IsIn(avtalesvar, { message: 'NOT_ALLOWED' })
  svar: Avtalesvar;

  @Field(() => String, { description: 'Rollen eller organet som har bestemt det. Aldri et navn.' })
  @RequiredText(limits.navn)
  rolle: string;

  @Field(() => Dag, { description: 'Dagen det ble bestemt.' })
  @RequiredText(10)
  dato: string;

  @Field(() => String, { nullable: true, description: 'Det kommunen vil si til de andre partene. Må være med når svaret er nei.' })
  @OptionalText(limits.tekst)
  merknad?: string | null;

  @Field(() => Oere, { nullable: true, description: 'Det kommunen har ført av fylkeskommunens bidrag i sitt eget budsjett, i øre. De andre partene ser det, så det ikke telles to ganger.' })
  @OptionalBeloep(0)
  bokfoert?: string | null;
}

@InputType({ description: 'Å føre utgaven som gjelder, inn i kommunens egen bok.' })
export class TaInnEvalueringsandelInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  evalueringsavtaleId: string;

  @Field(() => Int, { description: 'Utgaven du så.' })
  @RowVersion()
  utgave: number;
}

@InputType({ description: 'Betalingen av en termin.' })
export class FoerAndelsbetalingInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  evalueringsavtaleId: string;

  @Field(() => Int, { description: 'Nummeret på terminen.' })
  @RowVersion()
  termin: number;

  @Field(() => Int, { description: 'Budsjettåret pengene tas av.' })
  @Aarstall()
  aar: number;

  @Field(() => Dag, { description: 'Dagen det ble betalt.' })
  @RequiredText(10)
  dato: string;

  @Field(() => [ForbrukPostInput], { defaultValue: [], description: 'Postene pengene tas av. Uten poster er det betalt av penger utenfor satsingens budsjett.' })
  @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' }) @ValidateNested({ each: true }) @Type(() => ForbrukPostInput)
  poster: ForbrukPostInput[];
}

@InputType({ description: 'Budsjettlinjene kommunen har satt av til evalueringen.' })
export class VelgAndelslinjerInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  evalueringsavtaleId: string;

  @Field(() => Int, { description: 'Versjonen du så.' })
  @RowVersion()
  versjon: number;

  @Field(() => [ID], { description: 'Alle linjene som er satt av.' })
  @RowIds()
  budsjettlinjeIder: string[];
}
