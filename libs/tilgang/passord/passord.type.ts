import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { limits } from '#libs/contracts';
import { Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'En lenke som lar personen sette nytt passord. Vises bare i dette svaret.' })
export class Nullstilling {
  @Field(() => String, { description: 'Sti på dette nettstedet, til å kopiere og sende.' })
  lenke: string;

  @Field(() => Tidspunkt, { description: 'Når lenken slutter å virke.' })
  utloeper: Date;
}

@InputType({ description: 'Nytt passord med en lenke.' })
export class NyttPassordInput {
  @Field(() => String, { description: 'Nøkkelen fra lenken.' })
  @IsString({ message: 'REQUIRED' })
  @MaxLength(100, { message: 'TOO_LONG' })
  token: string;

  @Field(() => String)
  @IsString({ message: 'REQUIRED' })
  @MaxLength(limits.passordMax, { message: 'TOO_LONG' })
  passord: string;
}

@InputType({ description: 'Bytte av eget passord.' })
export class ByttPassordInput {
  @Field(() => String)
  @IsString({ message: 'REQUIRED' })
  @MaxLength(limits.passordMax, { message: 'TOO_LONG' })
  gammelt: string;

  @Field(() => String)
  @IsString({ message: 'REQUIRED' })
  @MaxLength(limits.passordMax, { message: 'TOO_LONG' })
  passord: string;
}
