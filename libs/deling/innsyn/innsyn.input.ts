import { applyDecorators } from '@nestjs/common';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, Min } from 'class-validator';
import { alleInnsynsrom, limits, uttaksgrense as grenser, type Innsynsrom } from '#libs/contracts';
import { Dag, InnsynsromEnum, Omittable, OptionalAarstall, RequiredText, RowId, VersionedInput } from '#libs/platform';

const velgbare = { description: 'Rommene som åpnes. Programteori trenger tiltak; vedlegg trenger program, tiltak eller vedtak.' };
const Uttaksgrense = () => applyDecorators(Omittable(), IsInt({ message: 'NOT_A_NUMBER' }), Min(grenser.minst, { message: 'TOO_SMALL' }), Max(grenser.strengest, { message: 'TOO_LARGE' }));
const bareFor = { nullable: true, description: 'Bare disse, av dem som er ført i avtalen. Tomt: alle som evaluerer i den.' };

@InputType({ description: 'En åpning for dem som evaluerer i en avtale kommunen er med i. De leser det som ikke er utkast, i rommene som er nevnt, og kommunen ser hva de har lest.' })
export class AapneInnsynInput {
  @Field(() => ID, { description: 'Avtalen. Kommunen må ha sagt ja til den.' })
  @RowId()
  evalueringsavtaleId: string;

  @Field(() => [InnsynsromEnum], velgbare)
  @ArrayMinSize(1, { message: 'REQUIRED' })
  @IsIn(alleInnsynsrom, { each: true, message: 'NOT_ALLOWED' })
  innsynsrom: Innsynsrom[];

  @Field(() => Dag, { description: 'Første dag. Tidligst i går, og ikke før avtalen.' })
  @IsString({ message: 'NOT_A_DATE' })
  fra: string;

  @Field(() => Dag, { description: 'Siste dag; dagen er med. Ikke etter avtalen.' })
  @IsString({ message: 'NOT_A_DATE' })
  til: string;

  @Field(() => Int, { nullable: true, description: 'Første år som er åpent, når ikke alle er det.' })
  @OptionalAarstall()
  aarFra?: number | null;

  @Field(() => Int, { nullable: true, description: 'Siste år som er åpent.' })
  @OptionalAarstall()
  aarTil?: number | null;

  @Field(() => [ID], bareFor)
  @IsOptional()
  @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' })
  @IsUUID('loose', { each: true, message: 'NOT_A_UUID' })
  personer?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Det minste antallet personer som vises når noen henter et datauttak gjennom åpningen, 5 til 100. Utelatt: 5.' })
  @Uttaksgrense()
  uttaksgrense?: number;
}

@InputType({ description: 'Det åpningen skal være fra nå. Virker fra neste setning, også for den som er inne.' })
export class UpdateInnsynInput extends VersionedInput {
  @Field(() => [InnsynsromEnum], velgbare)
  @ArrayMinSize(1, { message: 'REQUIRED' })
  @IsIn(alleInnsynsrom, { each: true, message: 'NOT_ALLOWED' })
  innsynsrom: Innsynsrom[];

  @Field(() => Dag, { description: 'Siste dag; dagen er med. Ikke etter avtalen.' })
  @IsString({ message: 'NOT_A_DATE' })
  til: string;

  @Field(() => Int, { nullable: true, description: 'Første år som er åpent, når ikke alle er det.' })
  @OptionalAarstall()
  aarFra?: number | null;

  @Field(() => Int, { nullable: true, description: 'Siste år som er åpent.' })
  @OptionalAarstall()
  aarTil?: number | null;

  @Field(() => [ID], bareFor)
  @IsOptional()
  @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' })
  @IsUUID('loose', { each: true, message: 'NOT_A_UUID' })
  personer?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Det minste antallet personer som vises når noen henter et datauttak gjennom åpningen, 5 til 100. Utelatt: uendret.' })
  @Uttaksgrense()
  uttaksgrense?: number;
}

@InputType({ description: 'Forlenger en åpning etter at avtalen er slutt, til sluttrapporten. De andre partene får vite det, og hvorfor.' })
export class ForlengInnsynInput extends VersionedInput {
  @Field(() => Dag, { description: 'Ny siste dag: etter avtalen, og ikke lenger enn avtalens siste opsjon, ellers ett år.' })
  @IsString({ message: 'NOT_A_DATE' })
  til: string;

  @Field(() => String, { description: 'Hvorfor den forlenges. Partene ser det.' })
  @RequiredText(limits.setning)
  begrunnelse: string;
}

@InputType({ description: 'Lukker en åpning før tiden er ute. Virker fra neste setning, også for den som er inne. De andre partene får vite det, og hvorfor.' })
export class LukkInnsynInput extends VersionedInput {
  @Field(() => String, { description: 'Hvorfor den lukkes. Partene ser det.' })
  @RequiredText(limits.setning)
  begrunnelse: string;
}
