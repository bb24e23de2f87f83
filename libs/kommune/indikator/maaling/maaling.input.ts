import { Field, Float, ID, InputType, IntersectionType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { limits, type Omfang, type Tallpresisjon } from '#libs/contracts';
import { FiniteNumber, KeptText, OmfangEnum, OptionalText, RequiredText, RowId, TallpresisjonEnum, Tidsangivelse, VersionedInput } from '#libs/platform';

/** Feltene som kan fylles ut både når en måling føres og når den endres. */
@InputType({ isAbstract: true })
class MaalingFelt {
  @Field(() => Float, { nullable: true, description: 'Tallet, i definisjonens enhet. Krever presisjon. Kan mangle når kilden bare oppgir endringen.' })
  @FiniteNumber()
  verdi?: number | null;

  @Field(() => Float, { nullable: true, description: 'Den øvre verdien når presisjonen er mellom, og bare da. Større enn verdi.' })
  @FiniteNumber()
  tilVerdi?: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert tallet er. Krever verdi.' })
  @IsOptional()
  presisjon?: Tallpresisjon | null;

  @Field(() => OmfangEnum, { nullable: true, description: 'Hva tallet gjelder. Uten blir det ukjent.' })
  @IsOptional()
  omfang?: Omfang | null;

  @Field(() => String, { nullable: true, description: 'Navnet på området eller arenaen tallet gjelder.' })
  @OptionalText(limits.navn)
  omfangNavn?: string | null;

  @Field(() => Float, { nullable: true, description: 'Endringen i prosent når kilden oppgir den. Krever endringPresisjon og sammenlignetMed.' })
  @FiniteNumber()
  endringProsent?: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikker den oppgitte endringen er. Kan ikke være mellom.' })
  @IsOptional()
  endringPresisjon?: Tallpresisjon | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida den oppgitte endringen er regnet fra.' })
  @IsOptional()
  sammenlignetMed?: string | null;

  @Field(() => String, { nullable: true, description: 'Det en må vite for å lese tallet riktig, uten opplysninger om enkeltpersoner.' })
  @OptionalText(limits.tekst)
  merknad?: string | null;
}

@InputType({ description: 'En ny måling. Den føres med definisjonen som gjelder nå, og perioden opprettes når den er ny.' })
export class MaalingInput extends MaalingFelt {
  @Field(() => ID, { description: 'Indikatoren det er målt på.' })
  @RowId()
  indikatorId: string;

  @Field(() => Tidsangivelse, { description: 'Tida tallet gjelder: et år, et halvår, et tertial, en måned eller en dag.' })
  @RequiredText(limits.navn)
  periode: string;
}

@InputType({ description: 'Endringer i en måling. Det som utelates, er uendret; null tømmer.' })
export class UpdateMaalingInput extends IntersectionType(VersionedInput, MaalingFelt) {
  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida tallet gjelder. Kan ikke tømmes.' })
  @KeptText(limits.navn)
  periode?: string;
}
