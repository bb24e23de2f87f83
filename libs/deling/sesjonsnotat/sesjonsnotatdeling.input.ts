import { Field, ID, InputType } from '@nestjs/graphql';
import { Equals } from 'class-validator';
import { RowId, VersionedInput } from '#libs/platform';

@InputType({ description: 'Å dele et notat med nettverket, slik det er i denne versjonen.' })
export class DelSesjonsnotatInput extends VersionedInput {
  @Field(() => Boolean, { description: 'At den som deler, har lest teksten, og at ingen kan kjennes igjen i den. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  bekreftet: boolean;
}

@InputType({ description: 'Å trekke tilbake et notat som er delt.' })
export class TrekkTilbakeSesjonsnotatInput {
  @Field(() => ID, { description: 'Notatet.' })
  @RowId()
  id: string;
}
