import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean } from 'class-validator';
import { limits } from '#libs/contracts';
import { RequiredText, VersionedInput } from '#libs/platform';

@InputType({ description: 'Gir et vedlegg en annen tittel. Fila selv endres aldri.' })
export class UpdateVedleggInput extends VersionedInput {
  @Field(() => String, { description: 'Det vedlegget skal kalles i lista.' })
  @RequiredText(limits.navn)
  tittel: string;
}

@InputType({ description: 'Legger et vedlegg bort, eller henter det fram igjen.' })
export class ArchiveVedleggInput extends VersionedInput {
  @Field(() => Boolean, { description: 'Sant legger vedlegget bort; usant henter det fram igjen.' })
  @IsBoolean({ message: 'REQUIRED' })
  arkivert: boolean;
}
