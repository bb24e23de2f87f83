import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { limits, tiltakStatuser, type TiltakStatus } from '#libs/contracts';
import { OptionalRowId, OptionalText, TiltakStatusEnum } from '#libs/platform';
import { TiltakMangel } from './tiltak-liste.type.ts';

@InputType({ description: 'Hvilke tiltak lista skal ha. Det som utelates eller er tomt, begrenser ikke.' })
export class TiltakFilter {
  @Field(() => [TiltakStatusEnum], { nullable: true, description: 'Bare disse statusene.' })
  @IsOptional() @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' }) @IsIn(tiltakStatuser, { each: true, message: 'NOT_ALLOWED' })
  status?: TiltakStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'Bare dette innsatsområdet.' })
  @OptionalRowId()
  innsatsomraadeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Bare tiltak som skal bidra til dette målet.' })
  @OptionalRowId()
  maalId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Bare tiltak denne medarbeideren har ansvaret for.' })
  @OptionalRowId()
  ansvarligId?: string | null;

  @Field(() => [TiltakMangel], { nullable: true, description: 'Bare tiltak som mangler minst én av disse. Fullførte og stoppede er ikke med.' })
  @IsOptional() @ArrayMaxSize(limits.liste, { message: 'TOO_MANY' }) @IsIn(Object.values(TiltakMangel), { each: true, message: 'NOT_ALLOWED' })
  mangler?: TiltakMangel[] | null;

  @Field(() => String, { nullable: true, description: 'Tekst som står i navn, beskrivelse eller eier. Store og små bokstaver er like, og alle tegn betyr seg selv.' })
  @OptionalText(limits.navn)
  soek?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Sant gir bare de arkiverte; ellers bare de som ikke er arkivert.' })
  @IsOptional() @IsBoolean({ message: 'NOT_ALLOWED' })
  arkiverte?: boolean | null;
}
