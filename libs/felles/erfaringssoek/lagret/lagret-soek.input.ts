import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { limits } from '#libs/contracts';
import { OptionalText, RequiredText } from '#libs/platform';
import { ErfaringssoekFilter } from '../erfaringssoek.input.ts';

@InputType({ description: 'Et søk å følge med på.' })
export class LagreSoekInput {
  @Field(() => String, { description: 'Det det skal hete.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => String, { nullable: true, description: 'Det det søkes etter.' })
  @OptionalText(limits.setning)
  tekst?: string | null;

  @Field(() => ErfaringssoekFilter, { nullable: true, description: 'Det svarene begrenses til.' })
  @IsOptional() @ValidateNested() @Type(() => ErfaringssoekFilter)
  filter?: ErfaringssoekFilter | null;
}
