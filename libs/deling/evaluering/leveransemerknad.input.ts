import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { limits } from '#libs/contracts';
import { RequiredText, RowId, RowVersion } from '#libs/platform';

@InputType({ description: 'Det kommunen har å si om en leveranse. De andre partene, koordinatoren og de som evaluerer, leser det.' })
export class MerkLeveranseInput {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  @RowId()
  evalueringsavtaleId: string;

  @Field(() => Int, { description: 'Nummeret på leveransen i planen.' })
  @RowVersion()
  leveranse: number;

  @Field(() => String, { description: 'Det dere har å si. Kan ikke endres etterpå; skriv en ny om noe må rettes.' })
  @RequiredText(limits.tekst)
  tekst: string;
}
