import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Equals, Matches } from 'class-validator';
import { Aarstall, RowId } from '#libs/platform';

@InputType({ description: 'Å dele nøkkeltallene i en vedtatt plan med nettverket.' })
export class DelHandlingsplanInput {
  @Field(() => Int, { description: 'Året planen gjelder.' })
  @Aarstall()
  aar: number;

  @Field(() => String, { description: 'Kontrollsummen fra forhåndsvisningen.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'NOT_ALLOWED' })
  kontrollsum: string;

  @Field(() => Boolean, { description: 'At den som deler, har sett hva som forlater kommunen, og at ingen kan kjennes igjen. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  bekreftet: boolean;
}

@InputType({ description: 'Å trekke tilbake noe som er delt.' })
export class TrekkTilbakeDelingInput {
  @Field(() => ID, { description: 'Delingen som trekkes tilbake.' })
  @RowId()
  id: string;
}
