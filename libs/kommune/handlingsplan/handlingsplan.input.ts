import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsIn, IsInt, Max, Min, ValidateNested } from 'class-validator';
import { limits, plankjeder, type Plankjede } from '#libs/contracts';
import { PlankjedeEnum } from '#libs/kommune/innstilling';
import { Omittable, OptionalText, RowId, VersionedInput } from '#libs/platform';
import { PlangrepEnum } from './handlingsplan.enum.ts';
import { plangrep, type Plangrep } from './plantiltak/plangrep.ts';

const kjeder = Object.keys(plankjeder);
/** Flere tiltak enn noen satsing har; en grense så en forespørsel ikke kan bli uten ende. */
const flestTiltak = 500;
const Aar = () => (target: object, navn: string) => {
  for (const regel of [IsInt({ message: 'NOT_A_NUMBER' }), Min(1990, { message: 'TOO_SMALL' }), Max(2100, { message: 'TOO_LARGE' })]) regel(target, navn);
};

@InputType({ description: 'En ny handlingsplan, som utkast.' })
export class CreateHandlingsplanInput {
  @Field(() => Int, { description: 'Året planen gjelder.' })
  @Aar()
  aar: number;

  @Field(() => PlankjedeEnum, { nullable: true, description: 'Hvem planen skal innom. Utelatt: det kommunen har valgt for nye planer, ellers enkel.' })
  @Omittable() @IsIn(kjeder, { message: 'NOT_ALLOWED' })
  kjede?: Plankjede;
}

@InputType({ description: 'Endrer en plan som ikke er vedtatt. Utelatt er uendret, `null` tømmer.' })
export class UpdateHandlingsplanInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Teksten planen begynner med.' })
  @OptionalText(limits.tekst)
  innledning?: string | null;

  @Field(() => PlankjedeEnum, { nullable: true, description: 'Hvem planen skal innom. Kan bare byttes mens planen er utkast.' })
  @Omittable() @IsIn(kjeder, { message: 'NOT_ALLOWED' })
  kjede?: Plankjede;
}

@InputType({ description: 'Hva neste års plan gjør med et tiltak.' })
export class NesteAarValg {
  @Field(() => ID, { description: 'Id-en til tiltaket.' })
  @RowId()
  tiltakId: string;

  @Field(() => PlangrepEnum, { description: 'viderefoeres og skaleres tar med budsjettlinjene, med beløpene som forslag. De andre tar bare med tiltaket.' })
  @IsIn(plangrep, { message: 'NOT_ALLOWED' })
  grep: Plangrep;
}

@InputType({ description: 'Begynner neste års plan ut fra dette årets.' })
export class StartNesteAarInput {
  @Field(() => Int, { description: 'Året det begynnes fra. Den nye planen gjelder året etter, og får kjeden kommunen har valgt for nye planer, ellers samme kjede.' })
  @Aar()
  fraAar: number;

  @Field(() => [NesteAarValg], { description: 'Tiltakene som skal med, og hva planen gjør med dem. Hvert tiltak én gang.' })
  @ValidateNested({ each: true }) @Type(() => NesteAarValg)
  @ArrayMaxSize(flestTiltak, { message: 'TOO_MANY' }) @ArrayUnique((valg: NesteAarValg) => valg?.tiltakId, { message: 'NOT_ALLOWED' })
  valg: NesteAarValg[];
}

@InputType({ description: 'Planen som skal få en ny utgave, og versjonen du så.' })
export class NyUtgaveInput extends VersionedInput {}
