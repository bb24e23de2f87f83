import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { limits, type Forslagsslag, type Ordlydsfelt } from '#libs/contracts';
import { ForslagsslagEnum, OptionalText, OrdlydsfeltEnum, RequiredText, RowId, RowVersion } from '#libs/platform';

@InputType({ description: 'Et forslag eller spørsmål til eieren av en erfaring.' })
export class CreateErfaringsforslagInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  erfaringId: string;

  @Field(() => ForslagsslagEnum, { description: 'Hva det gjelder.' })
  @RequiredText(limits.navn)
  slag: Forslagsslag;

  @Field(() => OrdlydsfeltEnum, { nullable: true, description: 'Feltet det foreslås ny ordlyd i. Må være med når det gjelder ordlyd, og bare da.' })
  @IsOptional()
  felt?: Ordlydsfelt | null;

  @Field(() => String, { description: 'Koden til temaet, den nye ordlyden, eller spørsmålet. I en liste er hver linje ett punkt.' })
  @RequiredText(limits.tekst)
  forslag: string;

  @Field(() => String, { nullable: true, description: 'Hvorfor.' })
  @OptionalText(limits.tekst)
  begrunnelse?: string | null;
}

@InputType({ description: 'Å trekke et forslag eller spørsmål før eieren har svart.' })
export class TrekkErfaringsforslagInput {
  @Field(() => ID, { description: 'Forslaget.' })
  @RowId()
  forslagId: string;
}

@InputType({ description: 'At koordinatoren har gått gjennom en utgave.' })
export class GjennomgaaErfaringInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  erfaringId: string;

  @Field(() => Int, { description: 'Utgaven hun så. Har eieren delt en ny, blir svaret CONFLICT.' })
  @RowVersion()
  utgave: number;
}
