import { applyDecorators } from '@nestjs/common';
import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Matches, ValidateNested } from 'class-validator';
import { limits } from '#libs/contracts';
import { RequiredText } from '../input/field-rules.ts';

@ObjectType({ description: 'En lenke: en rapport, en artikkel, en nettside.' })
export class Lenke {
  @Field(() => String, { description: 'Hva en finner der.' })
  tittel: string;

  @Field(() => String, { description: 'Adressen, som begynner med https://.' })
  adresse: string;
}

@InputType({ description: 'En lenke til en rapport, en artikkel eller en nettside.' })
export class LenkeInput {
  @Field(() => String, { description: 'Hva en finner der.' })
  @RequiredText(limits.navn)
  tittel: string;

  @Field(() => String, { description: 'Adressen, som begynner med https://.' })
  @RequiredText(limits.setning) @Matches(/^https:\/\/[^\s/]+\.[^\s]+$/u, { message: 'NOT_A_LINK' })
  adresse: string;
}

/** En liste med lenker, som kan utelates og tømmes. */
export const LinkList = () => applyDecorators(IsOptional(), ArrayMaxSize(limits.liste, { message: 'TOO_MANY' }), ValidateNested({ each: true }), Type(() => LenkeInput));
