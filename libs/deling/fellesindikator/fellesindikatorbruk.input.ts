import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { limits } from '#libs/contracts';
import { RequiredText, RowId, RowIds, RowVersion } from '#libs/platform';

/** Den felles indikatoren slik den som tar den i bruk, så den. Er en ny utgave publisert imens, blir svaret CONFLICT. */
@InputType({ isAbstract: true })
class FellesutgaveInput {
  @Field(() => String, { description: 'Koden til den felles indikatoren.' })
  @RequiredText(limits.navn)
  kode: string;

  @Field(() => Int, { description: 'Utgaven du så. Har nettverket publisert en nyere, blir svaret CONFLICT.' })
  @IsInt({ message: 'NOT_A_NUMBER' }) @Min(1, { message: 'TOO_SMALL' })
  utgave: number;
}

@InputType({ description: 'Å lage en indikator med nettverkets definisjon. Det nettverket bestemmer, kan ikke endres; navnet og datakilden er kommunens egne.' })
export class TaInnFellesindikatorInput extends FellesutgaveInput {
  @Field(() => String, { description: 'Det kommunen kaller tallet.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => String, { description: 'Hvor kommunen henter tallet fra.' })
  @RequiredText(limits.setning)
  datakilde: string;

  @Field(() => [ID], { nullable: true, description: 'Målene tallet kan si noe om.' })
  @RowIds()
  maalIder?: string[] | null;
}

@InputType({ description: 'Å knytte en av kommunens egne definisjoner til nettverkets, eller gå over til en ny utgave av den.' })
export class FellesbindingInput extends FellesutgaveInput {
  @Field(() => ID, { description: 'Kommunens definisjon: den som gjelder nå for indikatoren.' })
  @RowId()
  indikatordefinisjonId: string;

  @Field(() => Int, { description: 'Versjonen av kommunens definisjon du så.' })
  @RowVersion()
  versjon: number;
}

@InputType({ description: 'Å slutte å bruke nettverkets definisjon. Tallet er det samme, men det er kommunens eget igjen.' })
export class SlippFellesindikatorInput {
  @Field(() => ID, { description: 'Kommunens definisjon: den som gjelder nå for indikatoren.' })
  @RowId()
  indikatordefinisjonId: string;

  @Field(() => Int, { description: 'Versjonen av kommunens definisjon du så.' })
  @RowVersion()
  versjon: number;
}
