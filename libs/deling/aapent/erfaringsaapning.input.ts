import { Field, ID, InputType } from '@nestjs/graphql';
import { Equals, Matches } from 'class-validator';
import { RowId } from '#libs/platform';

@InputType({ description: 'Å åpne en publisert erfaring for alle, uten innlogging.' })
export class AapneErfaringInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  id: string;

  @Field(() => String, { description: 'Kontrollsummen fra forhåndsvisningen.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'NOT_ALLOWED' })
  kontrollsum: string;

  @Field(() => Boolean, { description: 'At den som åpner, har sett nøyaktig det alle får se, og at ingen kan kjennes igjen. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  bekreftet: boolean;

  @Field(() => Boolean, { description: 'At den som åpner, vet at andre kan bruke innholdet etter lisensen, også etter at det er lukket. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  kjentMedLisens: boolean;
}

@InputType({ description: 'Å lukke en erfaring som er åpen for alle. Nettverket ser den fortsatt.' })
export class LukkErfaringInput {
  @Field(() => ID, { description: 'Erfaringen.' })
  @RowId()
  id: string;
}
