import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { limits } from '#libs/contracts';
import { RequiredText, RowId } from '#libs/platform';

@InputType({ description: 'Et spørsmål til kommunen som eier en erfaring. Hele nettverket ser det.' })
export class CreateErfaringsspoersmaalInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  erfaringId: string;

  @Field(() => String, { description: 'Spørsmålet.' })
  @RequiredText(limits.tekst)
  tekst: string;
}

@InputType({ description: 'Å trekke tilbake et spørsmål kommunen har stilt.' })
export class TrekkErfaringsspoersmaalInput {
  @Field(() => ID, { description: 'Spørsmålet.' })
  @RowId()
  id: string;
}

@InputType({ description: 'Et svar på et spørsmål til kommunens egen erfaring, eller en ny utgave av svaret.' })
export class SvarPaaErfaringsspoersmaalInput {
  @Field(() => ID, { description: 'Spørsmålet.' })
  @RowId()
  spoersmaalId: string;

  @Field(() => String, { description: 'Svaret.' })
  @RequiredText(limits.tekst)
  tekst: string;
}

@InputType({ description: 'Å takke for en erfaring, eller ta takken tilbake.' })
export class TakkForErfaringInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  erfaringId: string;

  @Field(() => Boolean, { description: 'Sant takker; usant tar det tilbake.' })
  @IsBoolean({ message: 'REQUIRED' })
  takk: boolean;
}

@InputType({ description: 'Å følge med på en erfaring, eller slutte med det. Det som er nytt i den til nå, er da sett.' })
export class FoelgErfaringInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  erfaringId: string;

  @Field(() => Boolean, { description: 'Sant følger; usant slutter.' })
  @IsBoolean({ message: 'REQUIRED' })
  foelg: boolean;
}
