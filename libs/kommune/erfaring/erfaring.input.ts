import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { limits, type Aarsakskode, type Erfaringsart, type Erfaringsutfall, type Fase, type Innsats, type Kontaktrolle, type NasjonaltTema, type Overfoerbarhet, type Tallpresisjon } from '#libs/contracts';
import {
  AarsakskodeEnum, ErfaringsartEnum, ErfaringsutfallEnum, FaseEnum, InnsatsEnum, KontaktrolleEnum, LenkeInput, LinkList, NasjonaltTemaEnum, Oere, Omittable, OptionalBeloep, OptionalRowId, OptionalText, OverfoerbarhetEnum, RequiredText,
  RowIds, TallpresisjonEnum, TextList, Tidsangivelse, VersionedInput,
} from '#libs/platform';

@InputType({ description: 'En ny erfaring. Med et tiltak hentes det tiltaket alt vet, og hvert felt husker hvor det kom fra.' })
export class CreateErfaringInput {
  @Field(() => ErfaringsartEnum, { description: 'Om erfaringen er gjort med et tiltak, eller med organisering og prosess.' })
  @RequiredText(limits.navn)
  art: Erfaringsart;

  @Field(() => ID, { nullable: true, description: 'Tiltaket det hentes fra. Kan ikke være en idé.' })
  @OptionalRowId()
  tiltakId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Idéen erfaringen er gjort med, når den kommer fra erfaringsbanken og ikke ble et tiltak.' })
  @OptionalRowId()
  tilpasningId?: string | null;

  @Field(() => String, { nullable: true, description: 'Det erfaringen skal hete. Må være med uten tiltak; ellers heter den det samme som tiltaket.' })
  @OptionalText(limits.navn)
  tittel?: string | null;
}

@InputType({ description: 'Endringer i et utkast til erfaring. Det som utelates, er uendret; null tømmer.' })
export class UpdateErfaringInput extends VersionedInput {
  @Field(() => String, { nullable: true, description: 'Det erfaringen heter i banken.' })
  @Omittable() @RequiredText(limits.navn)
  tittel?: string;

  @Field(() => ErfaringsutfallEnum, { nullable: true, description: 'Hvor det endte. Utsatt og stoppet krever en årsakskode.' })
  @Omittable() @RequiredText(limits.navn)
  utfall?: Erfaringsutfall;

  @Field(() => KontaktrolleEnum, { nullable: true, description: 'Rollen andre kan henvende seg til.' })
  @Omittable() @RequiredText(limits.navn)
  kontaktrolle?: Kontaktrolle;

  @Field(() => String, { nullable: true, description: 'Hva det er, i én setning. Må være med for å dele.' })
  @OptionalText(limits.setning)
  kort?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvor det foregikk: området eller arenaen.' })
  @OptionalText(limits.navn)
  sted?: string | null;

  @Field(() => String, { nullable: true, description: 'Bakgrunnen: hva som var vanskelig, og hvorfor dette ble prøvd.' })
  @OptionalText(limits.tekst)
  kontekst?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva som ble gjort.' })
  @OptionalText(limits.tekst)
  gjennomfoering?: string | null;

  @Field(() => [String], { nullable: true, description: 'Hvem det var for.' })
  @TextList()
  maalgrupper?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Målene det skulle bidra til.' })
  @TextList()
  maal?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Roller og organisasjoner som var med, uten navn på privatpersoner.' })
  @TextList()
  partnere?: string[] | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det begynte.' })
  @IsOptional()
  oppstart?: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det ble avsluttet.' })
  @IsOptional()
  slutt?: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Det nasjonale temaet.' })
  @IsOptional()
  tema?: NasjonaltTema | null;

  @Field(() => FaseEnum, { nullable: true, description: 'Fasen i satsingen erfaringen er mest til hjelp i.' })
  @IsOptional()
  fase?: Fase | null;

  @Field(() => AarsakskodeEnum, { nullable: true, description: 'Hvorfor det ble utsatt, stoppet eller avsluttet.' })
  @IsOptional()
  aarsakKode?: Aarsakskode | null;

  @Field(() => String, { nullable: true, description: 'Årsaken med egne ord.' })
  @OptionalText(limits.tekst)
  aarsak?: string | null;

  @Field(() => Int, { nullable: true, description: 'Hvor mange som var med (personer); det minste når presisjonen er mellom.' })
  @IsOptional() @IsInt({ message: 'NOT_A_NUMBER' }) @Min(0, { message: 'TOO_SMALL' }) @Max(10_000_000, { message: 'TOO_LARGE' })
  deltakere?: number | null;

  @Field(() => Int, { nullable: true, description: 'Det meste, når presisjonen er mellom, og bare da.' })
  @IsOptional() @IsInt({ message: 'NOT_A_NUMBER' }) @Min(0, { message: 'TOO_SMALL' }) @Max(10_000_000, { message: 'TOO_LARGE' })
  deltakereTil?: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert antallet er.' })
  @IsOptional()
  deltakerePresisjon?: Tallpresisjon | null;

  @Field(() => Oere, { nullable: true, description: 'Hva det kostet i alt, i øre; det minste når presisjonen er mellom.' })
  @OptionalBeloep(0)
  kostnadOere?: string | null;

  @Field(() => Oere, { nullable: true, description: 'Det meste, når presisjonen er mellom, og bare da.' })
  @OptionalBeloep(0)
  kostnadTilOere?: string | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert beløpet er.' })
  @IsOptional()
  kostnadPresisjon?: Tallpresisjon | null;

  @Field(() => String, { nullable: true, description: 'Hva beløpet dekker.' })
  @OptionalText(limits.tekst)
  kostnadMerknad?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Resultatene fra tiltaket som er med. Tallene leses der de står.' })
  @RowIds()
  resultater?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Det som er sett, i ord.' })
  @TextList()
  iakttakelser?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Det som skal til for å lykkes.' })
  @TextList()
  suksesskriterier?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Det som er lett å gå i fella på.' })
  @TextList()
  fallgruver?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Det som er lært.' })
  @TextList()
  laerdom?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Hvordan det er tenkt å virke.' })
  @OptionalText(limits.tekst)
  tenktVirkning?: string | null;

  @Field(() => String, { nullable: true, description: 'Hva annet som kan forklare det som ble sett.' })
  @OptionalText(limits.tekst)
  andreForklaringer?: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem utenfor kommunen som har evaluert eller forsket på det. Lenken står blant lenkene.' })
  @OptionalText(limits.tekst)
  undersoekelse?: string | null;

  @Field(() => Int, { nullable: true, description: 'Graden kommunen har valgt, 0–5. Tom: den høyeste kriteriene tillater.' })
  @IsOptional() @IsInt({ message: 'NOT_A_NUMBER' }) @Min(0, { message: 'TOO_SMALL' }) @Max(5, { message: 'TOO_LARGE' })
  evidensgrad?: number | null;

  @Field(() => InnsatsEnum, { nullable: true, description: 'Hvor mye arbeid det krever.' })
  @IsOptional()
  innsats?: Innsats | null;

  @Field(() => String, { nullable: true, description: 'Hva som krever arbeid.' })
  @OptionalText(limits.tekst)
  innsatsMerknad?: string | null;

  @Field(() => OverfoerbarhetEnum, { nullable: true, description: 'Hvor lett andre kan gjøre det samme.' })
  @IsOptional()
  overfoerbarhet?: Overfoerbarhet | null;

  @Field(() => String, { nullable: true, description: 'Hva som må tilpasses.' })
  @OptionalText(limits.tekst)
  overfoerbarhetMerknad?: string | null;

  @Field(() => String, { nullable: true, description: 'Tjenesten eller organisasjonen rollen hører til. Aldri et navn.' })
  @OptionalText(limits.navn)
  kontaktenhet?: string | null;

  @Field(() => [LenkeInput], { nullable: true, description: 'Lenkene. Lista erstatter den som var.' })
  @LinkList()
  lenker?: LenkeInput[] | null;
}
