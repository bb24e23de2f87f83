import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsString, MaxLength } from 'class-validator';
import { limits } from '#libs/contracts';

@InputType({ description: 'E-post og passord.' })
export class LoginInput {
  @Field(() => String)
  @IsEmail({}, { message: 'NOT_AN_EMAIL' })
  @MaxLength(limits.epost, { message: 'TOO_LONG' })
  epost: string;

  @Field(() => String)
  @IsString({ message: 'REQUIRED' })
  @MaxLength(limits.passordMax, { message: 'TOO_LONG' })
  passord: string;
}
