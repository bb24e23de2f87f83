import { Field, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { giverarter, limits, type Giverart } from '#libs/contracts';
import { GiverartEnum, RequiredText } from '#libs/platform';

@InputType({ description: 'En ny giver.' })
export class CreateFinansieringskildeInput {
  @Field(() => String, { description: 'Giverens navn. To kan ikke hete det samme.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => GiverartEnum, { description: 'Hva slags giver det er.' })
  @IsIn(giverarter, { message: 'REQUIRED' })
  art: Giverart;
}
