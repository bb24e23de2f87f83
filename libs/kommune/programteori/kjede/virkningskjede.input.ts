import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { limits } from '#libs/contracts';
import { KeptText, Omittable, OptionalRowId, OptionalText, RequiredText, RowId, VersionedInput } from '#libs/platform';

@InputType({ description: 'En ny kjede fra et tiltak til et mål. De fire leddene lages med den, uten belegg.' })
export class VirkningskjedeInput {
  @Field(() => ID, { description: 'Tiltaket kjeden begynner med.' })
  @RowId()
  tiltakId: string;

  @Field(() => String, { description: 'Det som skjer med folk eller sted når tiltaket virker slik det er tenkt.' })
  @RequiredText(limits.setning)
  mekanisme: string;

  @Field(() => ID, { description: 'Målet det skal bidra til.' })
  @RowId()
  maalId: string;

  @Field(() => ID, { nullable: true, description: 'Indikatoren som kan vise det.' })
  @OptionalRowId()
  indikatorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Koden til serien i offentlig statistikk.' })
  @OptionalText(limits.navn)
  statistikkserie?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva serien heter. Krever statistikkserie.' })
  @OptionalText(limits.navn)
  statistikknavn?: string | null;
}

@InputType({ description: 'Endringer i en kjede. Det som utelates, er uendret; null tømmer. Tiltaket er det samme: en annen vei er en annen kjede.' })
export class UpdateVirkningskjedeInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Det som skjer når tiltaket virker slik det er tenkt.' })
  @KeptText(limits.setning)
  mekanisme?: string;

  @Field(() => ID, { nullable: true, description: 'Målet det skal bidra til.' })
  @Omittable() @RowId()
  maalId?: string;

  @Field(() => ID, { nullable: true, description: 'Indikatoren som kan vise det.' })
  @OptionalRowId()
  indikatorId?: string | null;

  @Field(() => String, { nullable: true, description: 'Koden til serien i offentlig statistikk.' })
  @OptionalText(limits.navn)
  statistikkserie?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva serien heter.' })
  @OptionalText(limits.navn)
  statistikknavn?: string | null;
}

@InputType({ description: 'En kjede som skal legges bort, eller hentes fram igjen.' })
export class ArchiveVirkningskjedeInput extends VersionedInput {
  @Field(() => Boolean, { description: 'Sant legger den bort, usant henter den fram.' })
  @IsBoolean({ message: 'NOT_ALLOWED' })
  arkivert: boolean;
}
