import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { limits } from '#libs/contracts';
import { OptionalRowId, OptionalText, RequiredText, RowVersion, Tidsangivelse } from '#libs/platform';

@InputType({ description: 'Krysser av et punkt, eller endrer belegget. Krever en setning, en lenke, eller begge; høyst én lenke.' })
export class SetFasekryssInput {
  @Field(() => String, { description: 'Koden til punktet.' })
  @RequiredText(limits.navn)
  punktKode: string;

  @Field(() => String, { nullable: true, description: 'Belegget eller svaret som en setning, uten opplysninger som peker på enkeltpersoner.' })
  @OptionalText(limits.tekst)
  tekst?: string | null;

  @Field(() => ID, { nullable: true, description: 'Tiltaket som viser det.' })
  @OptionalRowId()
  tiltakId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Handlingsplanen som viser det.' })
  @OptionalRowId()
  handlingsplanId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Vedtaket som viser det.' })
  @OptionalRowId()
  vedtakId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Avtalen eller programbeskrivelsen som viser det.' })
  @OptionalRowId()
  styringsdokumentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Vedlegget som viser det.' })
  @OptionalRowId()
  vedleggId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Versjonen du så, når punktet alt er krysset av. Utelates ellers; har noen andre krysset det av imens, blir svaret CONFLICT.' })
  @IsOptional() @RowVersion()
  versjon?: number | null;
}

@InputType({ description: 'Sier hvor satsingen står.' })
export class SetFaseplassInput {
  @Field(() => Int, { description: 'Fasen, fra 1 til 5.' })
  @IsInt({ message: 'NOT_A_NUMBER' }) @Min(1, { message: 'TOO_SMALL' }) @Max(5, { message: 'TOO_LARGE' })
  faseNr: number;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Siden når, så nøyaktig som det er kjent.' })
  @IsOptional()
  fra?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den står der.' })
  @OptionalText(limits.setning)
  merknad?: string | null;

  @Field(() => Int, { nullable: true, description: 'Versjonen du så, når plassen er satt før. Utelates ellers.' })
  @IsOptional() @RowVersion()
  versjon?: number | null;
}
