import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean } from 'class-validator';
import { limits, tilpasningsdeler, type Tilpasningsdel } from '#libs/contracts';
import { KeptText, Omittable, OptionalText, RequiredText, RowId, RowVersion, TilpasningsdelEnum, VersionedInput } from '#libs/platform';

const Deler = () => ArrayMaxSize(tilpasningsdeler.length, { message: 'TOO_MANY' });

@InputType({ description: 'Å ta i bruk en erfaring fra banken. Med en satsing blir den et tiltak som begynner som en idé; uten blir den en idé i kommunens liste.' })
export class TaIBrukInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  erfaringId: string;

  @Field(() => Int, { description: 'Utgaven som ble lest. Har eieren delt en nyere, blir svaret CONFLICT.' })
  @RowVersion()
  utgave: number;

  @Field(() => String, { description: 'Det tiltaket eller idéen skal hete hos dere.' })
  @RequiredText(limits.navn)
  tittel: string;

  @Field(() => [TilpasningsdelEnum], { description: 'Delene som beholdes. Det kortet ikke har noe i, følger ikke med.' })
  @Deler()
  beholdt: Tilpasningsdel[];

  @Field(() => String, { nullable: true, description: 'Hva som gjøres annerledes hos dere.' })
  @OptionalText(limits.tekst)
  endringer?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor. Må være med når noe gjøres annerledes.' })
  @OptionalText(limits.tekst)
  hvorfor?: string | null;

  @Field(() => Boolean, { description: 'Om nettverket skal få vite at dere har tatt den i bruk. Usant: ingenting forlater kommunen.' })
  @IsBoolean({ message: 'REQUIRED' })
  fortell: boolean;
}

@InputType({ description: 'Endringer i det kommunen har ført om en tilpasning. Det som utelates, er uendret; null tømmer.' })
export class UpdateTilpasningInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Det idéen heter. Et tiltak har sitt eget navn.' })
  @KeptText(limits.navn)
  tittel?: string;

  @Field(() => [TilpasningsdelEnum], { nullable: true, description: 'Delene som er beholdt.' })
  @Omittable() @Deler()
  beholdt?: Tilpasningsdel[];

  @Field(() => String, { nullable: true, description: 'Hva som gjøres annerledes.' })
  @OptionalText(limits.tekst)
  endringer?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor.' })
  @OptionalText(limits.tekst)
  hvorfor?: string | null;
}

@InputType({ description: 'Å fortelle nettverket at kommunen har tatt en erfaring i bruk, eller å slutte å fortelle det.' })
export class FortellOmTilpasningInput extends VersionedInput {
  @Field(() => Boolean, { description: 'Sant forteller; usant tar det tilbake.' })
  @IsBoolean({ message: 'REQUIRED' })
  fortell: boolean;
}
