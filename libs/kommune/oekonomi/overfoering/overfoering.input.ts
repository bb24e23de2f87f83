import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsDefined, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { aarsakskoder, limits, type Aarsakskode } from '#libs/contracts';
import { VedtakInput } from '#libs/kommune/vedtak';
import { Aarstall, AarsakskodeEnum, Beloep, Oere, OptionalBeloep, OptionalRowId, OptionalText, RequiredText, VersionedInput } from '#libs/platform';

@InputType({ description: 'Et ønske om å føre ubrukte penger over til neste år.' })
export class OenskOverfoeringInput {
  @Field(() => Int, { description: 'Året pengene står i.' })
  @Aarstall()
  fraAar: number;

  @Field(() => String, { description: 'Hva pengene gjelder.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => ID, { nullable: true, description: 'Tiltaket det gjelder. Kreves av den som bare fører på egne tiltak.' })
  @OptionalRowId()
  tiltakId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Bruken ønsket følger av.' })
  @OptionalRowId()
  forbrukId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Posten pengene står på, når den er kjent.' })
  @OptionalRowId()
  finansieringspostId?: string | null;

  @Field(() => Oere, { nullable: true, description: 'Beløpet, i øre, når det er kjent.' })
  @OptionalBeloep(1)
  beloep?: string | null;

  @Field(() => AarsakskodeEnum, { nullable: true, description: 'Hvorfor pengene ikke ble brukt.' })
  @IsOptional() @IsIn(aarsakskoder, { message: 'NOT_ALLOWED' })
  aarsakskode?: Aarsakskode | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor, med egne ord.' })
  @OptionalText(limits.tekst)
  begrunnelse?: string | null;
}

@InputType({ description: 'Controllerens bekreftelse av hvor mye som er igjen.' })
export class BekreftOverfoeringInput extends VersionedInput {
  @Field(() => Oere, { description: 'Beløpet, i øre. Ikke mer enn posten rår over og ikke har brukt.' })
  @Beloep(1)
  beloep: string;

  @Field(() => ID, { nullable: true, description: 'Posten pengene står på. Kreves når ønsket ikke har den.' })
  @OptionalRowId()
  finansieringspostId?: string | null;
}

@InputType({ description: 'Vedtaket om en bekreftet overføring.' })
export class VedtaOverfoeringInput extends VersionedInput {
  @Field(() => ID, { nullable: true, description: 'Linja i neste års budsjett som skal ha pengene. Utelatt brukes den som viderefører linja, eller en ny lages.' })
  @OptionalRowId()
  tilLinjeId?: string | null;

  @Field(() => VedtakInput, { description: 'Vedtaket. Ja fører pengene over, nei avslår, sendt tilbake gjør det til et ønske igjen, og ellers venter det.' })
  @IsDefined({ message: 'REQUIRED' }) @ValidateNested() @Type(() => VedtakInput)
  vedtak: VedtakInput;
}

@InputType({ description: 'Ønsket som trekkes, og versjonen du så.' })
export class TrekkOverfoeringInput extends VersionedInput {}
