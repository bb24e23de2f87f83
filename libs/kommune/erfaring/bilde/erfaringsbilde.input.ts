import { Field, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, Min } from 'class-validator';
import { limits } from '#libs/contracts';
import { KeptText, Omittable, OptionalText, VersionedInput } from '#libs/platform';

@InputType({ description: 'Endrer teksten til et bilde, flytter det, tar det bort fra utkastet eller henter det fram. Det som utelates, er uendret.' })
export class UpdateErfaringsbildeInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Det bildet viser, for den som ikke ser det. Kan ikke tømmes.' })
  @KeptText(limits.setning)
  altTekst?: string;

  @Field(() => String, { nullable: true, description: 'Teksten under bildet. Tom tekst fjerner den.' })
  @OptionalText(limits.setning)
  bildetekst?: string | null;

  @Field(() => Int, { nullable: true, description: 'Plassen bildet skal ha blant dem som er med, fra 1. Over antallet er sist.' })
  @Omittable()
  @IsInt({ message: 'NOT_A_NUMBER' })
  @Min(1, { message: 'TOO_SMALL' })
  plass?: number;

  @Field(() => Boolean, { nullable: true, description: 'Sant tar bildet bort fra utkastet; usant henter det fram igjen. Det som er delt, endres ikke av det.' })
  @Omittable()
  @IsBoolean({ message: 'NOT_ALLOWED' })
  arkivert?: boolean;
}
