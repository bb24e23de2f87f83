import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsInt, IsOptional } from 'class-validator';
import { limits, type TiltakStatus } from '#libs/contracts';
import { Omittable, OptionalText, RequiredText, RowId, TextList, TiltakStatusEnum, VersionedInput } from '#libs/platform';
import { TiltakFelt } from './tiltak-felt.input.ts';
import { foersteStatuser } from './tiltak.policy.ts';

@InputType({ description: 'Et nytt tiltak. Det får neste ledige nummer i kommunens liste.' })
export class CreateTiltakInput extends TiltakFelt {
  @Field(() => String, { description: 'Tiltakets navn.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => TiltakStatusEnum, { nullable: true, description: 'Enten ide, som er et utkast få ser, eller forberedelse. Uten blir det ide.' })
  @IsOptional() @IsIn(foersteStatuser, { message: 'NOT_ALLOWED' })
  status?: TiltakStatus | null;
}

@InputType({ description: 'Endringer i et tiltak. Det som utelates, er uendret; null tømmer.' })
export class UpdateTiltakInput extends TiltakFelt {
  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Tiltakets versjon slik du så den. Har noen lagret en nyere, blir svaret CONFLICT.' })
  @IsInt({ message: 'NOT_A_NUMBER' })
  versjon: number;

  @Field(() => String, { nullable: true, description: 'Tiltakets navn.' })
  @Omittable() @RequiredText(limits.navn)
  navn?: string;

  @Field(() => [String], { nullable: true, description: 'Hva som er vanskelig i tiltaket.' })
  @TextList()
  utfordringer?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Hva som er planlagt videre.' })
  @TextList()
  planer?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Utdypning av statusen.' })
  @OptionalText(limits.tekst)
  statusMerknad?: string | null;
}

@InputType({ description: 'Legger et tiltak bort, eller henter det fram igjen.' })
export class ArchiveTiltakInput extends VersionedInput {
  @Field(() => Boolean, { description: 'Sant legger tiltaket bort; usant henter det fram igjen.' })
  @IsBoolean({ message: 'REQUIRED' })
  arkivert: boolean;
}
