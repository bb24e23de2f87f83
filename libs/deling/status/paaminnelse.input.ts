import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, Matches } from 'class-validator';
import { delingstyper, type Delingstype } from '#libs/contracts';
import { Aarstall, RowId } from '#libs/platform';
import { DelingstypeEnum } from '../delinger/mottaker.enum.ts';

@InputType({ description: 'Å minne en kommune om å dele noe. Den ser det på delingssiden sin.' })
export class MinnOmDelingInput {
  @Field(() => String, { description: 'Kommunen som skal minnes.' })
  @Matches(/^\d{4}$/, { message: 'NOT_ALLOWED' })
  kommunenummer: string;

  @Field(() => DelingstypeEnum, { description: 'Hva det gjelder.' })
  @IsIn(delingstyper, { message: 'NOT_ALLOWED' })
  type: Delingstype;

  @Field(() => Int, { description: 'Året det gjelder.' })
  @Aarstall()
  aar: number;
}

@InputType({ description: 'Å ta tilbake en påminnelse.' })
export class TrekkPaaminnelseInput {
  @Field(() => ID, { description: 'Påminnelsen.' })
  @RowId()
  id: string;
}
