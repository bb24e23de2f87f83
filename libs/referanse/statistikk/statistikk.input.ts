import { Field, InputType } from '@nestjs/graphql';
import { IsString, Matches, MaxLength } from 'class-validator';
import { limits } from '#libs/contracts';
import { RequiredText } from '#libs/platform';

/** Litt under grensen for en forespørsel, så svaret blir en feil i feltet og ikke et avvist kall. */
export const statistikkfilgrense = 900_000;

@InputType({ description: 'En fil med tall for en serie.' })
export class StatistikkfilInput {
  @Field(() => String, { description: 'Koden til serien.' })
  @Matches(/^[a-z]+(-[a-z]+)*$/, { message: 'NOT_ALLOWED' })
  kode: string;

  @Field(() => String)
  @RequiredText(limits.navn)
  filnavn: string;

  @Field(() => String, { description: 'Innholdet i fila: json-stat2 slik kilden gir den, eller CSV med kolonnene omraadekode;periode;verdi;n;merke.' })
  @IsString({ message: 'REQUIRED' })
  @MaxLength(statistikkfilgrense, { message: 'TOO_LONG' })
  innhold: string;
}
