import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { limits, type Omfang, type Tallpresisjon } from '#libs/contracts';
import { FiniteNumber, OmfangEnum, Omittable, OptionalText, RequiredText, RowId, TallpresisjonEnum, Tidsangivelse } from '#libs/platform';

/** Feltene som kan fylles ut både når et resultat føres og når det endres. */
@InputType({ isAbstract: true })
export abstract class ResultatFelt {
  @Field(() => Float, { nullable: true, description: 'Tallet, i enheten under. Krever presisjon. Uten tall er resultatet en iakttakelse i ord.' })
  @FiniteNumber()
  verdi?: number | null;

  @Field(() => Float, { nullable: true, description: 'Den øvre verdien når presisjonen er mellom, og bare da. Større enn verdi.' })
  @FiniteNumber()
  tilVerdi?: number | null;

  @Field(() => String, { nullable: true, description: 'Enheten tallet er i, for eksempel «personer» eller «prosent».' })
  @OptionalText(limits.navn)
  enhet?: string | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert tallet er. Krever verdi.' })
  @IsOptional()
  presisjon?: Tallpresisjon | null;

  @Field(() => OmfangEnum, { nullable: true, description: 'Hva tallet gjelder. Uten blir det ukjent.' })
  @IsOptional()
  omfang?: Omfang | null;

  @Field(() => String, { nullable: true, description: 'Navnet på området eller arenaen tallet gjelder.' })
  @OptionalText(limits.navn)
  omfangNavn?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida resultatet gjelder.' })
  @IsOptional()
  periode?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida det er sammenlignet med, når tallet er en endring.' })
  @IsOptional()
  sammenlignetMed?: string | null;
}

@InputType({ description: 'Et nytt resultat av et tiltak.' })
export class ResultatInput extends ResultatFelt {
  @Field(() => ID, { description: 'Tiltaket resultatet hører til.' })
  @RowId()
  tiltakId: string;

  @Field(() => String, { description: 'Hva som er målt eller sett, uten opplysninger om enkeltpersoner.' })
  @RequiredText(limits.tekst)
  tekst: string;
}

@InputType({ description: 'Endringer i et resultat. Det som utelates, er uendret; null tømmer.' })
export class UpdateResultatInput extends ResultatFelt {
  @Field(() => ID, { description: 'Id-en til resultatet.' })
  @RowId()
  id: string;

  @Field(() => Int, { description: 'Resultatets versjon slik du så den.' })
  @IsInt({ message: 'NOT_A_NUMBER' })
  versjon: number;

  @Field(() => String, { nullable: true, description: 'Hva som er målt eller sett, uten opplysninger om enkeltpersoner.' })
  @Omittable() @RequiredText(limits.tekst)
  tekst?: string;
}
