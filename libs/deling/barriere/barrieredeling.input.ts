import { Field, ID, InputType } from '@nestjs/graphql';
import { Equals, Matches } from 'class-validator';
import { RowId } from '#libs/platform';

@InputType({ description: 'Å dele slaget og tallene for en barriere med nettverket.' })
export class DelBarriereInput {
  @Field(() => ID, { description: 'Barrieren.' })
  @RowId()
  barriereId: string;

  @Field(() => String, { description: 'Kontrollsummen fra forhåndsvisningen.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'NOT_ALLOWED' })
  kontrollsum: string;

  @Field(() => Boolean, { description: 'At den som deler, har sett hva som forlater kommunen, og at ingen kan kjennes igjen. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  bekreftet: boolean;
}

@InputType({ description: 'Å dele teksten i en barriere som alt er delt med tall.' })
export class DelBarrieretekstInput {
  @Field(() => ID, { description: 'Barrieren.' })
  @RowId()
  barriereId: string;

  @Field(() => String, { description: 'Tekstsummen fra forhåndsvisningen.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'NOT_ALLOWED' })
  tekstsum: string;

  @Field(() => Boolean, { description: 'At ingen kan kjennes igjen i teksten. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  bekreftet: boolean;

  @Field(() => Boolean, { description: 'At den som deler, vet at teksten kan bli et saksdokument hos fylkeskommunen. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  kjentMedSaksdokument: boolean;
}

@InputType({ description: 'Å trekke tilbake en barriere som er delt.' })
export class TrekkTilbakeBarrieredelingInput {
  @Field(() => ID, { description: 'Delingen som trekkes tilbake.' })
  @RowId()
  id: string;
}
