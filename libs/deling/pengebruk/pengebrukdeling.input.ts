import { Field, InputType, Int } from '@nestjs/graphql';
import { Equals, IsIn, IsOptional, Matches } from 'class-validator';
import { delingskretser, type Mottaker } from '#libs/contracts';
import { Aarstall } from '#libs/platform';
import { MottakerEnum } from '../delinger/mottaker.enum.ts';

@InputType({ description: 'Å dele bruken av penger i et år som er over og attestert.' })
export class DelPengebrukInput {
  @Field(() => Int, { description: 'Året bruken gjelder.' })
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
