import { Field, ID, InputType } from '@nestjs/graphql';
import { limits } from '#libs/contracts';
import { KeptText, RequiredText, RowId, VersionedInput } from '#libs/platform';

@InputType({ description: 'Et notat fra en sesjon eller en befaring.' })
export class AddSesjonsnotatInput {
  @Field(() => ID, { description: 'Konferansen.' })
  @RowId()
  konferanseId: string;

  @Field(() => ID, { description: 'Punktet i programmet.' })
  @RowId()
  konferansepostId: string;

  @Field(() => String, { description: 'Det punktet heter, så notatet kan leses uten programmet.' })
  @RequiredText(limits.navn)
  tittel: string;

  @Field(() => String, { description: 'Notatet, uten opplysninger som peker på enkeltpersoner.' })
  @RequiredText(limits.tekst)
  tekst: string;
}

@InputType({ description: 'Endringer i et notat. Det som er delt, er en kopi og endres ikke.' })
export class UpdateSesjonsnotatInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Notatet.' })
  @KeptText(limits.tekst)
  tekst?: string;
}

@InputType({ description: 'Notatet det skal begynnes på en erfaring av, i den versjonen som er lest.' })
export class CreateErfaringAvNotatInput extends VersionedInput {}
