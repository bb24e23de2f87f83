import { Field, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, Min } from 'class-validator';
import { limits } from '#libs/contracts';
import { KeptText, Omittable, VersionedInput } from '#libs/platform';

@InputType({ description: 'Endrer tittelen på et vedlegg, flytter det, tar det bort fra utkastet eller henter det fram. Det som utelates, er uendret.' })
export class UpdateErfaringsvedleggInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Det vedlegget heter. Kan ikke tømmes.' })
  @KeptText(limits.navn)
  tittel?: string;

  @Field(() => Int, { nullable: true, description: 'Plassen vedlegget skal ha blant dem som er med, fra 1. Over antallet er sist.' })
  @Omittable()
  @IsInt({ message: 'NOT_A_NUMBER' })
  @Min(1, { message: 'TOO_SMALL' })
  plass?: number;

  @Field(() => Boolean, { nullable: true, description: 'Sant tar vedlegget bort fra utkastet; usant henter det fram igjen. Det som er delt, endres ikke av det.' })
  @Omittable()
  @IsBoolean({ message: 'NOT_ALLOWED' })
  arkivert?: boolean;
}
