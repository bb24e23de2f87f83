import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { forbruksord, limits, type Forbruksord } from '#libs/contracts';
import { Aarstall, ForbruksordEnum, Oere, OptionalBeloep, OptionalRowId, OptionalText, RequiredText, RowId, Tidsangivelse, VersionedInput } from '#libs/platform';

@InputType({ description: 'En post bruken gjelder.' })
export class ForbrukPostInput {
  @Field(() => ID, { description: 'Finansieringsposten på en budsjettlinje i det samme året.' })
  @RowId()
  finansieringspostId: string;

  @Field(() => Oere, { nullable: true, description: 'Hvor mye av beløpet som gjelder denne posten, i øre. Enten på alle postene, eller ingen når fordelingen ikke er kjent.' })
  @OptionalBeloep(1)
  beloep?: string | null;
}

@InputType({ description: 'Bruk av penger: et beløp, eller et av de seks ordene, men ikke begge.' })
export class FoerForbrukInput {
  @Field(() => Int, { description: 'Budsjettåret bruken gjelder.' })
  @Aarstall()
  aar: number;

  @Field(() => String, { description: 'Hva pengene er brukt på, uten navn på privatpersoner.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => ID, { nullable: true, description: 'Tiltaket bruken gjelder. Kreves av den som bare fører på egne tiltak.' })
  @OptionalRowId()
  tiltakId?: string | null;

  @Field(() => Oere, { nullable: true, description: 'Beløpet, i øre.' })
  @OptionalBeloep(1)
  beloep?: string | null;

  @Field(() => ForbruksordEnum, { nullable: true, description: 'Ordet, når beløpet ikke er kjent.' })
  @IsOptional() @IsIn(forbruksord, { message: 'NOT_ALLOWED' })
  ord?: Forbruksord | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når pengene ble brukt, så nøyaktig som det er kjent.' })
  @IsOptional()
  dato?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor det ble slik.' })
  @OptionalText(limits.tekst)
  begrunnelse?: string | null;

  @Field(() => [ForbrukPostInput], { nullable: true, description: 'Postene bruken gjelder. Uten poster teller den ikke i summene.' })
  @IsOptional() @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' }) @ValidateNested({ each: true }) @Type(() => ForbrukPostInput)
  poster?: ForbrukPostInput[] | null;
}

@InputType({ description: 'Bruken som skal attesteres, og versjonen du så.' })
export class AttesterForbrukInput extends VersionedInput {}

@InputType({ description: 'Bruken som skal reverseres, og versjonen du så.' })
export class ReverserForbrukInput extends VersionedInput {
  @Field(() => String, { description: 'Hvorfor.' })
  @RequiredText(limits.setning)
  begrunnelse: string;
}
