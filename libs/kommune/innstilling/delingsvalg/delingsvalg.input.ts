import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn } from 'class-validator';
import { selvdelinger, type Selvdeling } from '#libs/contracts';
import { SelvdelingEnum } from './delingsvalg.type.ts';

@InputType({ description: 'Å la noe bli delt med nettverket av seg selv, eller å slutte med det.' })
export class VelgSelvdelingInput {
  @Field(() => SelvdelingEnum, { description: 'Hva det gjelder.' })
  @IsIn(selvdelinger, { message: 'NOT_ALLOWED' })
  hva: Selvdeling;

  @Field(() => Boolean, { description: 'Sant for å la det bli delt av seg selv.' })
  @IsBoolean({ message: 'REQUIRED' })
  paa: boolean;

  @Field(() => Boolean, { description: 'At den som velger, har sett hva som forlater kommunen hver gang, og står for det. Må være sant når det slås på.' })
  @IsBoolean({ message: 'REQUIRED' })
  bekreftet: boolean;
}
