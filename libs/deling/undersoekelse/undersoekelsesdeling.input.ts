import { Field, ID, InputType } from '@nestjs/graphql';
import { Equals, IsIn, IsOptional, Matches } from 'class-validator';
import { delingskretser, type Mottaker } from '#libs/contracts';
import { RowId } from '#libs/platform';
import { MottakerEnum } from '../delinger/mottaker.enum.ts';

@InputType({ description: 'Å dele en runde av en undersøkelse.' })
export class DelUndersoekelseInput {
  @Field(() => ID, { description: 'Runden.' })
  @RowId()
  undersoekelsesrundeId: string;

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
