import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional } from 'class-validator';
import { limits } from '#libs/contracts';
import { AnbefalingsaarInput } from '#libs/felles/funn';
import { OptionalText, RequiredText, RowId, RowVersion } from '#libs/platform';

@InputType({ description: 'Det kommunen vil si om et funn som er forelagt den.' })
export class KommenterFunnInput {
  @Field(() => ID, { description: 'Id-en til funnet.' })
  @RowId()
  funnId: string;

  @Field(() => Int, { description: 'Utgaven det gjelder.' })
  @RowVersion()
  utgave: number;

  @Field(() => String, { nullable: true, description: 'Kommentaren. Utelatt: ingen merknader.' })
  @OptionalText(limits.tekst)
  tekst?: string | null;

  @Field(() => String, { description: 'Rollen som svarer. Aldri et navn.' })
  @RequiredText(limits.navn)
  rolle: string;
}

@InputType({ description: 'Om et sitat fra kommunen kan ses av de andre partene.' })
export class GodkjennSitatInput {
  @Field(() => ID, { description: 'Belegget sitatet står ved.' })
  @RowId()
  beleggId: string;

  @Field(() => Int, { description: 'Versjonen av svaret du så; 0 når det ikke er svart.' })
  @RowVersion()
  versjon: number;

  @Field(() => Boolean, { description: 'Ja eller nei. Et ja kan tas tilbake; da ser ikke de andre sitatet lenger.' })
  @IsBoolean({ message: 'NOT_ALLOWED' })
  godkjent: boolean;

  @Field(() => String, { description: 'Rollen som svarer. Aldri et navn.' })
  @RequiredText(limits.navn)
  rolle: string;

  @Field(() => String, { nullable: true, description: 'Det dere vil si til. Evaluatoren ser det, og de andre når funnet er frigitt.' })
  @OptionalText(limits.tekst)
  merknad?: string | null;
}

@InputType({ description: 'Hvordan det går hos kommunen, og et notat som bare kommunen ser.' })
export class FoelgOppAnbefalingInput extends AnbefalingsaarInput {
  @Field(() => String, { nullable: true, description: 'Kommunens eget notat. Går aldri ut.' })
  @OptionalText(limits.tekst)
  notat?: string | null;

  @Field(() => Int, { nullable: true, description: 'Versjonen av notatet du så; utelatt når det ikke var noe.' })
  @IsOptional() @IsInt({ message: 'NOT_A_NUMBER' })
  notatversjon?: number | null;
}

@InputType({ description: 'Å knytte et tiltak til en anbefaling, eller løse det.' })
export class KnyttAnbefalingstiltakInput {
  @Field(() => ID, { description: 'Id-en til anbefalingen.' })
  @RowId()
  anbefalingId: string;

  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  @RowId()
  tiltakId: string;

  @Field(() => Boolean, { description: 'Sant for å knytte, usant for å løse.' })
  @IsBoolean({ message: 'NOT_ALLOWED' })
  knyttet: boolean;
}
