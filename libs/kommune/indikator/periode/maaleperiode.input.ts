import { Field, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { limits, maaleperiodestatuser, type Maaleperiodestatus } from '#libs/contracts';
import { MaaleperiodestatusEnum, OptionalText, VersionedInput } from '#libs/platform';

@InputType({ description: 'Godkjenner, låser eller åpner en periode. Alle målinger og alt belegg i den følger med.' })
export class MoveMaaleperiodeInput extends VersionedInput {
  @Field(() => MaaleperiodestatusEnum, { description: 'Hvor perioden skal. Den må være en av muligeStatuser.' })
  @IsIn(maaleperiodestatuser, { message: 'NOT_ALLOWED' })
  status: Maaleperiodestatus;

  @Field(() => String, { nullable: true, description: 'Hvorfor en låst periode åpnes. Må være med da, og bare da.' })
  @OptionalText(limits.tekst)
  begrunnelse?: string | null;
}
