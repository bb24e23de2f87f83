import { Field, Float, ID, InputType, Int, IntersectionType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { limits, type Prioritet, type Tallpresisjon } from '#libs/contracts';
import { Aarstall, FiniteNumber, KeptText, OptionalRowId, OptionalText, PrioritetEnum, RequiredText, RowIds, TallpresisjonEnum, Tidsangivelse, VersionedInput } from '#libs/platform';
import { DefinisjonInput } from './definisjon/definisjon.input.ts';

/** Feltene som kan fylles ut både når en indikator lages og når den endres. */
@InputType({ isAbstract: true })
class IndikatorFelt {
  @Field(() => String, { nullable: true, description: 'Hvorfor tallet sier noe om målet, og hva det ikke sier.' })
  @OptionalText(limits.tekst)
  beskrivelse?: string | null;

  @Field(() => ID, { nullable: true, description: 'Den som fører målingene.' })
  @OptionalRowId()
  ansvarligId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Målene tallet kan si noe om. Lista erstatter den gamle; null tømmer den.' })
  @RowIds()
  maalIder?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'Der en begynte. Krever presisjon.' })
  @FiniteNumber()
  utgangsverdi?: number | null;

  @Field(() => Float, { nullable: true, description: 'Den øvre verdien når utgangspunktet er mellom to tall, og bare da.' })
  @FiniteNumber()
  utgangsverdiTil?: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert utgangspunktet er. Krever utgangsverdi.' })
  @IsOptional()
  utgangspresisjon?: Tallpresisjon | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida utgangspunktet gjelder.' })
  @IsOptional()
  utgangsperiode?: string | null;

  @Field(() => Float, { nullable: true, description: 'Tallet kommunen vil nå. Krever maalaar.' })
  @FiniteNumber()
  maalverdi?: number | null;

  @Field(() => Int, { nullable: true, description: 'Året tallet skal være nådd. Krever maalverdi.' })
  @IsOptional() @Aarstall()
  maalaar?: number | null;

  @Field(() => PrioritetEnum, { nullable: true, description: 'Hvor viktig det er å gjøre noe med tallet. Krever prioritetFordi.' })
  @IsOptional()
  prioritet?: Prioritet | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor. Krever prioritet.' })
  @OptionalText(limits.setning)
  prioritetFordi?: string | null;
}

@InputType({ description: 'En ny indikator, med den første utgaven av definisjonen.' })
export class CreateIndikatorInput extends IntersectionType(IndikatorFelt, DefinisjonInput) {
  @Field(() => String, { description: 'Det kommunen kaller tallet.' })
  @RequiredText(limits.navn)
  navn: string;
}

@InputType({ description: 'Endringer i en indikator. Det som utelates, er uendret; null tømmer. Hva tallet er, endres i definisjonen.' })
export class UpdateIndikatorInput extends IntersectionType(VersionedInput, IndikatorFelt) {
  @Field(() => String, { nullable: true, description: 'Det kommunen kaller tallet. Kan ikke tømmes.' })
  @KeptText(limits.navn)
  navn?: string;
}

@InputType({ description: 'En indikator som skal legges bort, eller hentes fram igjen.' })
export class ArchiveIndikatorInput extends VersionedInput {
  @Field(() => Boolean, { description: 'Sant legger den bort, usant henter den fram.' })
  @IsBoolean({ message: 'NOT_ALLOWED' })
  arkivert: boolean;
}
