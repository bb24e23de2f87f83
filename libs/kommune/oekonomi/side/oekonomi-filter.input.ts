import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { budsjettkolonner, limits, type Budsjettkolonne } from '#libs/contracts';
import { BudsjettkolonneEnum, OptionalRowId, OptionalText } from '#libs/platform';

@InputType({ description: 'Hvilke budsjettlinjer siden skal ha og telle. Det som utelates, begrenser ikke.' })
export class OekonomiFilter {
  @Field(() => ID, { nullable: true, description: 'Bare dette innsatsområdet.' })
  @OptionalRowId()
  innsatsomraadeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Bare dette tiltaket.' })
  @OptionalRowId()
  tiltakId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Bare penger fra denne giveren. Beløp og summer teller da bare poster fra tilskudd den gir til.' })
  @OptionalRowId()
  giverId?: string | null;

  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'Om tilskudd giveren gir sammen med andre, er med. Beløpet er da hele tilskuddets.' })
  @IsOptional() @IsBoolean({ message: 'NOT_ALLOWED' })
  medFelles?: boolean | null;

  @Field(() => BudsjettkolonneEnum, { nullable: true, description: 'Bare poster i denne kolonnen.' })
  @IsOptional() @IsIn(budsjettkolonner, { message: 'NOT_ALLOWED' })
  kolonne?: Budsjettkolonne | null;

  @Field(() => String, { nullable: true, description: 'Tekst som står i linjas navn eller merknad, eller i tiltakets navn.' })
  @OptionalText(limits.navn)
  soek?: string | null;
}
