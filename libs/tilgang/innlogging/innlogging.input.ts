import { Field, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { limits } from '#libs/contracts';
import { Epost } from '#libs/platform';

@InputType({ description: 'E-post og passord.' })
export class LoginInput {
  @Field(() => String)
  @Epost()
  epost: string;

  @Field(() => String)
  @IsString({ message: 'REQUIRED' })
  @MaxLength(limits.passordMax, { message: 'TOO_LONG' })
  passord: string;
}
