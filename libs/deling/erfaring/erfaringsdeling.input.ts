import { Field, ID, InputType } from '@nestjs/graphql';
import { Equals, IsBoolean, Matches } from 'class-validator';
import { limits } from '#libs/contracts';
import { OptionalText, RowId } from '#libs/platform';

@InputType({ description: 'Å dele en erfaring med nettverket, eller en ny utgave av den.' })
export class DelErfaringInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  id: string;

  @Field(() => String, { description: 'Kontrollsummen fra forhåndsvisningen.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'NOT_ALLOWED' })
  kontrollsum: string;

  @Field(() => Boolean, { description: 'At den som deler, har sett hva som forlater kommunen, og at ingen kan kjennes igjen i tekst eller bilde. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  bekreftet: boolean;

  @Field(() => Boolean, { description: 'At den som deler, vet at teksten kan bli et saksdokument hos fylkeskommunen. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  kjentMedSaksdokument: boolean;
}

@InputType({ description: 'Å trekke tilbake en erfaring som er delt.' })
export class TrekkTilbakeErfaringInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  id: string;
}

@InputType({ description: 'Å publisere utgaven som gjelder.' })
export class PubliserErfaringInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  id: string;
}

@InputType({ description: 'Svar på et forslag eller spørsmål fra koordinatoren.' })
export class SvarPaaForslagInput {
  @Field(() => ID, { description: 'Forslaget.' })
  @RowId()
  forslagId: string;

  @Field(() => Boolean, { description: 'Sant godtar forslaget og skriver det i utkastet. Et spørsmål besvares uansett.' })
  @IsBoolean({ message: 'NOT_ALLOWED' })
  godtatt: boolean;

  @Field(() => String, { nullable: true, description: 'Svaret med ord. Må være med på et spørsmål, og når en ordlyd avslås.' })
  @OptionalText(limits.tekst)
  tekst?: string | null;
}
