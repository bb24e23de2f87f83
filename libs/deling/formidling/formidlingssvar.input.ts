import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { limits } from '#libs/contracts';
import { RequiredText, RowId, RowVersion } from '#libs/platform';

@InputType({ description: 'Om noe som handler om kommunen, kan gis videre til dem i nettverket som ikke er part i avtalen.' })
export class SvarPaaFormidlingInput {
  @Field(() => ID, { description: 'Id-en til det som er foreslått.' })
  @RowId()
  formidlingId: string;

  @Field(() => Int, { description: 'Versjonen av svaret du så; 0 når det ikke er svart.' })
  @RowVersion()
  versjon: number;

  @Field(() => Boolean, { description: 'Ja eller nei. Et ja kan tas tilbake; da leser ikke de andre det lenger. Et nei ser bare partene.' })
  @IsBoolean({ message: 'NOT_ALLOWED' })
  ja: boolean;

  @Field(() => String, { description: 'Rollen som svarer. Aldri et navn.' })
  @RequiredText(limits.navn)
  rolle: string;
}
