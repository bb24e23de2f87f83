import { Field, ID, InputType, IntersectionType } from '@nestjs/graphql';
import { limits } from '#libs/contracts';
import { KeptText, OptionalText, RequiredText, RowIds, TextList, VersionedInput } from '#libs/platform';

@InputType({ isAbstract: true })
class MaalFelt {
  @Field(() => String, { nullable: true, description: 'Tilstanden målet beskriver.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => [String], { nullable: true, description: 'Delmål.' })
  @TextList()
  delmaal?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Innsatsområdene målet hører til. Lista erstatter den gamle; `null` tømmer den.' })
  @RowIds()
  innsatsomraadeIder?: string[] | null;
}

@InputType({ description: 'Et nytt mål. Nummeret blir det neste i satsingen.' })
export class MaalInput extends MaalFelt {
  @Field(() => String, { description: 'Målet i en setning.' })
  @RequiredText(limits.navn)
  navn: string;
}

@InputType({ description: 'Endrer et mål. Utelatt er uendret, `null` tømmer.' })
export class UpdateMaalInput extends IntersectionType(VersionedInput, MaalFelt) {
  @Field(() => String, { nullable: true, description: 'Målet i en setning. Kan ikke tømmes.' })
  @KeptText(limits.navn)
  navn?: string;
}
