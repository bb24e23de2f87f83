import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { limits } from '#libs/contracts';
import { KeptText, OptionalText, RequiredText, RowId, RowVersion, TextList } from '#libs/platform';

@InputType({ isAbstract: true })
abstract class InnsatsomraadeFelt {
  @Field(() => String, { nullable: true, description: 'Hva innsatsområdet handler om.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => [String], { nullable: true, description: 'Underpunkter.' })
  @TextList()
  punkter?: string[] | null;
}

@InputType({ description: 'Et nytt innsatsområde. Nummeret blir det neste i satsingen.' })
export class InnsatsomraadeInput extends InnsatsomraadeFelt {
  @Field(() => String, { description: 'Innsatsområdets navn.' })
  @RequiredText(limits.navn)
  navn: string;
}

@InputType({ description: 'Endrer et innsatsområde. Utelatt er uendret, `null` tømmer.' })
export class UpdateInnsatsomraadeInput extends InnsatsomraadeFelt {
  @Field(() => ID)
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Versjonen endringen bygger på.' })
  @RowVersion()
  versjon: number;

  @Field(() => String, { nullable: true, description: 'Innsatsområdets navn. Kan ikke tømmes.' })
  @KeptText(limits.navn)
  navn?: string;
}
