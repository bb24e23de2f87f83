import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Aarstall } from '#libs/platform';

@ArgsType()
export class KartomraadeArgs {
  @Field(() => Int, { nullable: true, description: 'Året planene gjelder. Utelatt: det siste noen har delt for.' })
  @IsOptional()
  @Aarstall()
  aar?: number | null;
}
