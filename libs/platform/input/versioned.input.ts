import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { RowId, RowVersion } from './field-rules.ts';

/** Det alle endringer av en rad sender: hvilken rad, og versjonen brukeren så. */
@InputType({ isAbstract: true })
export class VersionedInput {
  @Field(() => ID, { description: 'Id-en til raden.' })
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Versjonen du så. Har noen lagret en nyere, blir svaret CONFLICT.' })
  @RowVersion()
  versjon: number;
}

@InputType({ description: 'Raden som skal fjernes, og versjonen du så.' })
export class RemoveInput extends VersionedInput {}

@InputType({ description: 'Raden som ble fjernet, og som skal tilbake slik den var.' })
export class RestoreInput {
  @Field(() => ID, { description: 'Id-en raden hadde.' })
  @RowId()
  id: string;
}
