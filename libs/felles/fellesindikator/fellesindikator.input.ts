import { Field, InputType, IntersectionType } from '@nestjs/graphql';
import { IsBoolean, IsIn, Matches } from 'class-validator';
import { fellesKodeform, limits, nivaaer, retninger, tellinger, type Nivaa, type Retning, type Telling } from '#libs/contracts';
import { NivaaEnum, OptionalText, RequiredText, RetningEnum, TellingEnum, VersionedInput } from '#libs/platform';

/** Det en utgave må si. */
@InputType({ isAbstract: true })
export class FellesdefinisjonInput {
  @Field(() => String, { description: 'Det nettverket kaller tallet.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => String, { description: 'Det som telles eller måles.' })
  @RequiredText(limits.setning)
  teller: string;

  @Field(() => String, { nullable: true, description: 'Det telleren er en del av, når tallet er en andel.' })
  @OptionalText(limits.setning)
  nevner?: string | null;

  @Field(() => String, { description: 'Enheten.' })
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

  @Field(() => Boolean, { description: 'Om tallet er folk som har vært med på noe. Bare når det er personer som telles.' })
  @IsBoolean({ message: 'NOT_ALLOWED' })
  deltakelse: boolean;

  @Field(() => String, { description: 'Hvor tallet bør hentes fra.' })
  @RequiredText(limits.setning)
  datakilde: string;

  @Field(() => String, { nullable: true, description: 'Hvordan det skal måles, og hva en må passe på.' })
  @OptionalText(limits.tekst)
  veiledning?: string | null;
}

@InputType({ description: 'En ny felles indikator, med den første utgaven. Den gjelder med det samme.' })
export class CreateFellesindikatorInput extends FellesdefinisjonInput {
  @Field(() => String, { description: 'Koden som følger med det som deles: små bokstaver, siffer og bindestrek. Kan ikke endres siden.' })
  @RequiredText(60) @Matches(fellesKodeform, { message: 'NOT_ALLOWED' })
  kode: string;
}

@InputType({ description: 'En ny utgave. Den gamle står, og det som er målt og delt med den, er fortsatt det.' })
export class PublishFellesindikatorInput extends IntersectionType(VersionedInput, FellesdefinisjonInput) {
  @Field(() => String, { description: 'Hva som blir annerledes, og hvorfor. Kommunene leser det før de går over.' })
  @RequiredText(limits.tekst)
  endring: string;
}

@InputType({ description: 'Å slutte å bruke en felles indikator, eller ta den opp igjen. Det som er målt og delt, står.' })
export class RetireFellesindikatorInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Hvorfor den ikke brukes lenger. Utelatt eller null tar den opp igjen.' })
  @OptionalText(limits.setning)
  fordi?: string | null;
}
