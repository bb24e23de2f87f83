import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Equals, IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { delingskretser, mottakere, type Mottaker } from '#libs/contracts';
import { Aarstall, RowId } from '#libs/platform';
import { MottakerEnum } from './mottaker.enum.ts';

@InputType({ description: 'Å dele nøkkeltallene i en vedtatt plan.' })
export class DelHandlingsplanInput {
  @Field(() => Int, { description: 'Året planen gjelder.' })
  @Aarstall()
  aar: number;

  @Field(() => String, { description: 'Kontrollsummen fra forhåndsvisningen.' })
  @Matches(/^[0-9a-f]{64}$/, { message: 'NOT_ALLOWED' })
  kontrollsum: string;

  @Field(() => Boolean, { description: 'At den som deler, har sett hva som forlater kommunen, at ingen kan kjennes igjen, og at det kan bli saksdokumenter hos fylkeskommunen. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  bekreftet: boolean;

  @Field(() => MottakerEnum, { nullable: true, description: 'Hvem det deles med. Utelatt: nettverket.' })
  @IsOptional() @IsIn(delingskretser, { message: 'NOT_ALLOWED' })
  mottaker?: Mottaker | null;
}

@InputType({ description: 'Å trekke tilbake noe som er delt.' })
export class TrekkTilbakeDelingInput {
  @Field(() => ID, { description: 'Delingen som trekkes tilbake.' })
  @RowId()
  id: string;
}

@InputType({ description: 'Å dele noe med en annen krets. Innholdet er det samme.' })
export class EndreMottakerInput {
  @Field(() => ID, { description: 'Delingen det gjelder.' })
  @RowId()
  id: string;

  @Field(() => MottakerEnum, { description: 'Kretsen du så. Er den en annen nå, er det CONFLICT.' })
  @IsIn(mottakere, { message: 'NOT_ALLOWED' })
  fra: Mottaker;

  @Field(() => MottakerEnum, { description: 'Kretsen det skal deles med.' })
  @IsIn(mottakere, { message: 'NOT_ALLOWED' })
  mottaker: Mottaker;

  @Field(() => Boolean, { description: 'At den som endrer, har sett hvem som får og mister innsyn, og at noen alt kan ha lest det. Må være sant.' })
  @Equals(true, { message: 'REQUIRED' })
  bekreftet: boolean;

  @Field(() => Boolean, { nullable: true, description: 'At den som åpner for alle, vet at andre kan bruke det etter lisensen, også etterpå. Må være sant når kretsen er «aapent».' })
  @IsOptional() @IsBoolean({ message: 'NOT_ALLOWED' })
  kjentMedLisens?: boolean | null;
}
