import { Field, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { budsjettkolonner, limits, type Budsjettkolonne } from '#libs/contracts';
import {
  Aarstall, BudsjettkolonneEnum, Oere, Omittable, OptionalBeloep, OptionalText, RequiredText, RowIds, TextList, Tidsangivelse, VersionedInput,
} from '#libs/platform';

const Tilskuddsaar = () => Matches(/^\d{4}(\/\d{4})?$/, { message: 'NOT_A_DATE' });

/** Feltene som kan fylles ut både når et tilskudd lages og når det endres. */
@InputType({ isAbstract: true })
class TilskuddFelt {
  @Field(() => [ID], { nullable: true, description: 'Alle giverne. Flere når de gir sammen, ingen når giveren ikke er oppgitt. Lista erstatter den som var.' })
  @RowIds()
  giverIder?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Forbeholdet pengene er lovet med.' })
  @OptionalText(limits.tekst)
  forbehold?: string | null;

  @Field(() => [String], { nullable: true, description: 'Vilkårene i tilsagnet.' })
  @TextList()
  vilkaar?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Om ubrukte penger kan føres over til neste år. Tomt når det ikke er oppgitt.' })
  @IsOptional() @IsBoolean({ message: 'NOT_ALLOWED' })
  overfoerbart?: boolean | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Datoen på tilsagnsbrevet.' })
  @IsOptional()
  tilsagnDato?: string | null;

  @Field(() => String, { nullable: true, description: 'Referansen på tilsagnsbrevet.' })
  @OptionalText(limits.navn)
  tilsagnReferanse?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når bruken skal være rapportert til giveren.' })
  @IsOptional()
  rapportfrist?: string | null;
}

@InputType({ description: 'Et nytt tilskudd.' })
export class CreateTilskuddInput extends TilskuddFelt {
  @Field(() => String, { description: 'Tilskuddets navn.' })
  @RequiredText(limits.navn)
  navn: string;

  @Field(() => String, { description: 'Et kalenderår (2025) eller et skole- og barnehageår (2024/2025). Ikke før satsingen begynte.' })
  @Tilskuddsaar()
  tilskuddsaar: string;

  @Field(() => BudsjettkolonneEnum, { description: 'Kolonnen i budsjettabellen.' })
  @IsIn(budsjettkolonner, { message: 'REQUIRED' })
  kolonne: Budsjettkolonne;

  @Field(() => Oere, { nullable: true, description: 'Beløpet som ventes, i øre. Føres i hovedboka, så det kan fordeles.' })
  @OptionalBeloep(1)
  ventetBeloep?: string | null;

  @Field(() => Int, { nullable: true, description: 'Budsjettåret beløpet føres i. Utelatt er det tilskuddsåret, når det er et kalenderår.' })
  @IsOptional() @Aarstall()
  aar?: number | null;
}

@InputType({ description: 'Endringer i et tilskudd. Det som utelates, er uendret; null tømmer.' })
export class UpdateTilskuddInput extends IntersectionType(VersionedInput, TilskuddFelt) {
  @Field(() => String, { nullable: true, description: 'Tilskuddets navn.' })
  @Omittable() @RequiredText(limits.navn)
  navn?: string;

  @Field(() => String, { nullable: true, description: 'Et kalenderår eller et skole- og barnehageår.' })
  @Omittable() @Tilskuddsaar()
  tilskuddsaar?: string;

  @Field(() => BudsjettkolonneEnum, { nullable: true, description: 'Kolonnen i budsjettabellen. Kan ikke endres når tilskuddet står i et vedtatt budsjett.' })
  @Omittable() @IsIn(budsjettkolonner, { message: 'REQUIRED' })
  kolonne?: Budsjettkolonne;

  @Field(() => Boolean, { nullable: true, description: 'Sant legger tilskuddet bort; usant henter det fram igjen.' })
  @Omittable() @IsBoolean({ message: 'REQUIRED' })
  arkivert?: boolean;
}
