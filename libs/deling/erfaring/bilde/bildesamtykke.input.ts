import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { bildesamtykker, type Bildesamtykke } from '#libs/contracts';
import { BildesamtykkeEnum, Dag, Omittable, RowId, VersionedInput } from '#libs/platform';

@InputType({ description: 'Endrer hva slags samtykke et bilde har, og hvor lenge det gjelder. Gjelder med det samme, også i det som er delt.' })
export class EndreBildesamtykkeInput extends VersionedInput {
  @Field(() => BildesamtykkeEnum, { description: 'Hva som gjør at bildet kan vises.' })
  @IsIn(bildesamtykker, { message: 'NOT_ALLOWED' })
  samtykke: Bildesamtykke;

  @Field(() => Dag, { nullable: true, description: 'Den siste dagen samtykket gjelder. Bare for et skriftlig samtykke. Tom: til det trekkes.' })
  @IsOptional()
  samtykkeTil?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Om samtykket også gjelder de åpne sidene. Usant tar bildet bort derfra med det samme; sant viser det neste gang erfaringen åpnes. Utelatt er uendret.' })
  @Omittable()
  @IsBoolean({ message: 'NOT_ALLOWED' })
  kanAapnes?: boolean;
}

@InputType({ description: 'Trekker samtykket til et bilde. Kan ikke gjøres om.' })
export class TrekkSamtykkeInput {
  @Field(() => ID, { description: 'Bildet.' })
  @RowId()
  id: string;
}
