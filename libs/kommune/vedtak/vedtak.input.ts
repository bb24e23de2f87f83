import { Field, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { limits, type Vedtaksutfall } from '#libs/contracts';
import { OptionalText, RequiredText, Tidsangivelse, VedtaksutfallEnum, VersionedInput } from '#libs/platform';

@InputType({ description: 'Et vedtak som er gjort i et møte.' })
export class VedtakInput {
  @Field(() => String, { description: 'Organet som gjorde vedtaket, slik kommunen kaller det.' })
  @RequiredText(limits.navn)
  organ: string;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når vedtaket ble gjort. Utelatt når datoen ikke er oppgitt.' })
  @IsOptional()
  dato?: string | null;

  @Field(() => String, { nullable: true, description: 'Saksnummeret i arkivet.' })
  @OptionalText(limits.navn)
  saksnummer?: string | null;

  @Field(() => VedtaksutfallEnum, { description: 'Hva organet kom fram til.' })
  @RequiredText(limits.navn)
  utfall: Vedtaksutfall;

  @Field(() => String, { nullable: true, description: 'Endringer, vilkår eller annet organet sa.' })
  @OptionalText(limits.tekst)
  merknad?: string | null;
}

@InputType({ description: 'Det som kan føres på et vedtak når det blir kjent. Organ og utfall står.' })
export class UpdateVedtakInput extends VersionedInput {
  @Field(() => Tidsangivelse, { nullable: true, description: 'Når vedtaket ble gjort.' })
  @IsOptional()
  dato?: string | null;

  @Field(() => String, { nullable: true, description: 'Saksnummeret i arkivet.' })
  @OptionalText(limits.navn)
  saksnummer?: string | null;

  @Field(() => String, { nullable: true, description: 'Endringer, vilkår eller annet organet sa.' })
  @OptionalText(limits.tekst)
  merknad?: string | null;
}
