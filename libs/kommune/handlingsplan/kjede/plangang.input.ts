import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { limits } from '#libs/contracts';
import { VedtakInput } from '#libs/kommune/vedtak';
import { OptionalText, VersionedInput } from '#libs/platform';

@InputType({ description: 'Flytter planen ett steg i kjeden.' })
export class PlanstegInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Noe som skal stå i planens historie ved siden av steget.' })
  @OptionalText(limits.tekst)
  merknad?: string | null;
}

@InputType({ description: 'Vedtaket som er gjort om planen.' })
export class RegistrerPlanvedtakInput extends VersionedInput {
  @Field(() => VedtakInput, { description: 'Vedtaket. Utfallet avgjør om planen blir vedtatt, går tilbake til utkast, eller blir der den er.' })
  @IsDefined({ message: 'REQUIRED' }) @ValidateNested() @Type(() => VedtakInput)
  vedtak: VedtakInput;
}

@InputType({ description: 'Svaret på en plan som er sendt.' })
export class RegistrerSvarInput extends VersionedInput {
  @Field(() => Boolean, { description: 'Sant når planen er godkjent. Ellers er den i retur.' })
  @IsBoolean({ message: 'REQUIRED' })
  godkjent: boolean;

  @Field(() => String, { nullable: true, description: 'Hva mottakeren sa. Må være med når planen er i retur.' })
  @OptionalText(limits.tekst)
  kommentar?: string | null;

  @Field(() => VedtakInput, { nullable: true, description: 'Svarbrevet som et vedtak, når det finnes. Utfallet må si det samme som svaret.' })
  @IsOptional() @ValidateNested() @Type(() => VedtakInput)
  vedtak?: VedtakInput | null;
}
