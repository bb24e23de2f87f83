import { Field, InputType, IntersectionType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { limits, type NasjonaltTema } from '#libs/contracts';
import { KeptText, NasjonaltTemaEnum, OptionalText, RequiredText, TextList, VersionedInput } from '#libs/platform';

@InputType({ isAbstract: true })
class InnsatsomraadeFelt {
  @Field(() => String, { nullable: true, description: 'Hva innsatsområdet handler om.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => [String], { nullable: true, description: 'Underpunkter.' })
  @TextList()
  punkter?: string[] | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Det nasjonale temaet tiltakene her telles under, når de ikke har et eget.' })
  @IsOptional()
  tema?: NasjonaltTema | null;
}

@InputType({ description: 'Et nytt innsatsområde. Nummeret blir det neste i satsingen.' })
export class InnsatsomraadeInput extends InnsatsomraadeFelt {
  @Field(() => String, { description: 'Innsatsområdets navn.' })
  @RequiredText(limits.navn)
  navn: string;
}

@InputType({ description: 'Endrer et innsatsområde. Utelatt er uendret, `null` tømmer.' })
export class UpdateInnsatsomraadeInput extends IntersectionType(VersionedInput, InnsatsomraadeFelt) {
  @Field(() => String, { nullable: true, description: 'Innsatsområdets navn. Kan ikke tømmes.' })
  @KeptText(limits.navn)
  navn?: string;
}
