import { Field, ID, InputType } from '@nestjs/graphql';
import { IsIn, Matches } from 'class-validator';
import { limits, sitatkilder, type Sitatkilde } from '#libs/contracts';
import { FunnInput } from '#libs/felles/funn';
import { OptionalText, RequiredText, RowId, SitatkildeEnum } from '#libs/platform';

@InputType({ description: 'Å sitere noe en kommune har skrevet. Serveren leser raden selv, under åpningen kommunen har gitt, og fører lesingen.' })
export class CreateSitatInput extends FunnInput {
  @Field(() => String, { description: 'Kommunen.' })
  @Matches(/^\d{4}$/, { message: 'NOT_ALLOWED' })
  kommunenummer: string;

  @Field(() => SitatkildeEnum, { description: 'Hva slags rad.' })
  @IsIn(sitatkilder, { message: 'NOT_ALLOWED' })
  kilde: Sitatkilde;

  @Field(() => ID, { description: 'Id-en til raden.' })
  @RowId()
  radId: string;

  @Field(() => String, { description: 'Feltet i raden.' })
  @RequiredText(limits.setning)
  felt: string;

  @Field(() => String, { nullable: true, description: 'Ordene, slik de står i feltet. Utelatt: hele feltet.' })
  @OptionalText(limits.tekst)
  sitat?: string | null;
}
