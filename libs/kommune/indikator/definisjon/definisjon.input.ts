import { Field, InputType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { limits, nivaaer, retninger, tellinger, type Nivaa, type Retning, type Telling } from '#libs/contracts';
import { KeptText, NivaaEnum, Omittable, OptionalText, RequiredText, RetningEnum, TellingEnum, VersionedInput } from '#libs/platform';

/** Det en definisjon må ha. */
@InputType({ isAbstract: true })
export class DefinisjonInput {
  @Field(() => String, { description: 'Det som telles eller måles.' })
  @RequiredText(limits.setning)
  teller: string;

  @Field(() => String, { nullable: true, description: 'Det telleren er en del av, når tallet er en andel.' })
  @OptionalText(limits.setning)
  nevner?: string | null;

  @Field(() => String, { description: 'Enheten, for eksempel «personer», «utlån» eller «prosent».' })
  @RequiredText(limits.navn)
  enhet: string;

  @Field(() => RetningEnum, { description: 'Hvilken vei tallet skal for at det går bedre.' })
  @IsIn(retninger, { message: 'NOT_ALLOWED' })
  retning: Retning;

  @Field(() => NivaaEnum, { description: 'Om tallet er laget for området eller for hele kommunen.' })
  @IsIn(nivaaer, { message: 'NOT_ALLOWED' })
  nivaa: Nivaa;

  @Field(() => TellingEnum, { description: 'Om samme person kan være talt flere ganger.' })
  @IsIn(tellinger, { message: 'NOT_ALLOWED' })
  telling: Telling;

  @Field(() => String, { description: 'Hvor tallet kommer fra, og hvem som henter det.' })
  @RequiredText(limits.setning)
  datakilde: string;
}

@InputType({ description: 'Endrer definisjonen som gjelder. Er det målt med den, blir det en ny utgave, og da må endring være med. Det som utelates, er uendret; null tømmer.' })
export class UpdateIndikatordefinisjonInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Det som telles eller måles.' })
  @KeptText(limits.setning)
  teller?: string;

  @Field(() => String, { nullable: true, description: 'Det telleren er en del av, når tallet er en andel.' })
  @OptionalText(limits.setning)
  nevner?: string | null;

  @Field(() => String, { nullable: true, description: 'Enheten.' })
  @KeptText(limits.navn)
  enhet?: string;

  @Field(() => RetningEnum, { nullable: true, description: 'Hvilken vei tallet skal for at det går bedre.' })
  @Omittable() @IsIn(retninger, { message: 'NOT_ALLOWED' })
  retning?: Retning;

  @Field(() => NivaaEnum, { nullable: true, description: 'Om tallet er laget for området eller for hele kommunen.' })
  @Omittable() @IsIn(nivaaer, { message: 'NOT_ALLOWED' })
  nivaa?: Nivaa;

  @Field(() => TellingEnum, { nullable: true, description: 'Om samme person kan være talt flere ganger.' })
  @Omittable() @IsIn(tellinger, { message: 'NOT_ALLOWED' })
  telling?: Telling;

  @Field(() => String, { nullable: true, description: 'Hvor tallet kommer fra, og hvem som henter det.' })
  @KeptText(limits.setning)
  datakilde?: string;

  @Field(() => String, { nullable: true, description: 'Hva som blir annerledes, og hvorfor. Må være med når det alt er målt.' })
  @OptionalText(limits.tekst)
  endring?: string | null;
}
