import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Aarsakskode, Erfaringsart, Erfaringsutfall, Fase, Innsats, Kontaktrolle, NasjonaltTema, Overfoerbarhet, Tallpresisjon } from '#libs/contracts';
import {
  AarsakskodeEnum, ErfaringsartEnum, ErfaringsutfallEnum, FaseEnum, InnsatsEnum, Kilde, KontaktrolleEnum, Lenke, NasjonaltTemaEnum, Oere, OverfoerbarhetEnum, TallpresisjonEnum, Tidsangivelse, Tidspunkt,
} from '#libs/platform';

/** Raden. Det API-et kaller EgenErfaring, er raden med det som er regnet av den: se hel-erfaring.type.ts. */
@ObjectType({ isAbstract: true })
@Entity({ schema: 'kommune', name: 'erfaring' })
export class Erfaring {
  @PrimaryColumn('int') kommuneId: number;

  @Field(() => ID, { description: 'Id-en til erfaringen, den samme før og etter at den er delt.' })
  @PrimaryColumn('uuid') id: string;

  @Column('text') noekkel: string;

  @Field(() => ErfaringsartEnum, { description: 'Om erfaringen er gjort med et tiltak, eller med organisering og prosess.' })
  @Column('text') art: Erfaringsart;

  @Field(() => ID, { nullable: true, description: 'Tiltaket erfaringen er gjort med, i kommunens egen liste. Går aldri ut.' })
  @Column('uuid', { nullable: true }) tiltakId: string | null;

  @Column('uuid', { nullable: true }) tilpasningId: string | null;

  @Field(() => String, { description: 'Det erfaringen heter i banken.' })
  @Column('text') tittel: string;

  @Field(() => String, { nullable: true, description: 'Hva det er, i én setning. Må være med for å dele.' })
  @Column('text', { nullable: true }) kort: string | null;

  @Field(() => String, { nullable: true, description: 'Hvor det foregikk: området eller arenaen.' })
  @Column('text', { nullable: true }) sted: string | null;

  @Field(() => String, { nullable: true, description: 'Bakgrunnen: hva som var vanskelig, og hvorfor dette ble prøvd.' })
  @Column('text', { nullable: true }) kontekst: string | null;

  @Field(() => String, { nullable: true, description: 'Hva som ble gjort.' })
  @Column('text', { nullable: true }) gjennomfoering: string | null;

  @Field(() => [String], { description: 'Hvem det var for.' })
  @Column('text', { array: true }) maalgrupper: string[];

  @Field(() => [String], { description: 'Målene det skulle bidra til.' })
  @Column('text', { array: true }) maal: string[];

  @Field(() => [String], { description: 'Roller og organisasjoner som var med, uten navn på privatpersoner.' })
  @Column('text', { array: true }) partnere: string[];

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det begynte.' })
  @Column('text', { nullable: true }) oppstart: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det ble avsluttet.' })
  @Column('text', { nullable: true }) slutt: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Det nasjonale temaet.' })
  @Column('text', { nullable: true }) tema: NasjonaltTema | null;

  @Field(() => FaseEnum, { nullable: true, description: 'Fasen i satsingen erfaringen er mest til hjelp i.' })
  @Column('text', { nullable: true }) fase: Fase | null;

  @Field(() => ErfaringsutfallEnum, { description: 'Hvor det endte.' })
  @Column('text') utfall: Erfaringsutfall;

  @Field(() => AarsakskodeEnum, { nullable: true, description: 'Hvorfor det ble utsatt, stoppet eller avsluttet.' })
  @Column('text', { nullable: true }) aarsakKode: Aarsakskode | null;

  @Field(() => String, { nullable: true, description: 'Årsaken med egne ord.' })
  @Column('text', { nullable: true }) aarsak: string | null;

  @Field(() => Int, { nullable: true, description: 'Hvor mange som var med (personer); det minste når presisjonen er mellom.' })
  @Column('int', { nullable: true }) deltakere: number | null;

  @Field(() => Int, { nullable: true, description: 'Det meste, når presisjonen er mellom, og bare da.' })
  @Column('int', { nullable: true }) deltakereTil: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert antallet er.' })
  @Column('text', { nullable: true }) deltakerePresisjon: Tallpresisjon | null;

  @Field(() => Oere, { nullable: true, description: 'Hva det kostet i alt, i øre; det minste når presisjonen er mellom.' })
  @Column('bigint', { nullable: true }) kostnadOere: string | null;

  @Field(() => Oere, { nullable: true, description: 'Det meste, når presisjonen er mellom, og bare da.' })
  @Column('bigint', { nullable: true }) kostnadTilOere: string | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert beløpet er.' })
  @Column('text', { nullable: true }) kostnadPresisjon: Tallpresisjon | null;

  @Field(() => String, { nullable: true, description: 'Hva beløpet dekker.' })
  @Column('text', { nullable: true }) kostnadMerknad: string | null;

  @Field(() => [ID], { description: 'Resultatene fra tiltaket som er med. Tallene leses der de står.' })
  @Column('uuid', { array: true }) resultater: string[];

  @Field(() => [String], { description: 'Det som er sett, i ord.' })
  @Column('text', { array: true }) iakttakelser: string[];

  @Field(() => [String], { description: 'Det som skal til for å lykkes.' })
  @Column('text', { array: true }) suksesskriterier: string[];

  @Field(() => [String], { description: 'Det som er lett å gå i fella på.' })
  @Column('text', { array: true }) fallgruver: string[];

  @Field(() => [String], { description: 'Det som er lært.' })
  @Column('text', { array: true }) laerdom: string[];

  @Field(() => String, { nullable: true, description: 'Hvordan det er tenkt å virke.' })
  @Column('text', { nullable: true }) tenktVirkning: string | null;

  @Field(() => String, { nullable: true, description: 'Hva annet som kan forklare det som ble sett.' })
  @Column('text', { nullable: true }) andreForklaringer: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem utenfor kommunen som har evaluert eller forsket på det. Lenken står blant lenkene.' })
  @Column('text', { nullable: true }) undersoekelse: string | null;

  @Field(() => Int, { nullable: true, description: 'Graden kommunen har valgt, 0–5. Tom: den høyeste kriteriene tillater.' })
  @Column('int', { nullable: true }) evidensgrad: number | null;

  @Field(() => InnsatsEnum, { nullable: true, description: 'Hvor mye arbeid det krever.' })
  @Column('text', { nullable: true }) innsats: Innsats | null;

  @Field(() => String, { nullable: true, description: 'Hva som krever arbeid.' })
  @Column('text', { nullable: true }) innsatsMerknad: string | null;

  @Field(() => OverfoerbarhetEnum, { nullable: true, description: 'Hvor lett andre kan gjøre det samme.' })
  @Column('text', { nullable: true }) overfoerbarhet: Overfoerbarhet | null;

  @Field(() => String, { nullable: true, description: 'Hva som må tilpasses.' })
  @Column('text', { nullable: true }) overfoerbarhetMerknad: string | null;

  @Field(() => KontaktrolleEnum, { description: 'Rollen andre kan henvende seg til.' })
  @Column('text') kontaktrolle: Kontaktrolle;

  @Field(() => String, { nullable: true, description: 'Tjenesten eller organisasjonen rollen hører til. Aldri et navn.' })
  @Column('text', { nullable: true }) kontaktenhet: string | null;

  @Field(() => [Lenke], { description: 'Rapporter, artikler og nettsider.' })
  @Column('jsonb') lenker: Lenke[];

  @Column('jsonb') opphav: Record<string, string>;

  @Field(() => Int, { description: 'Siste utgave som er delt; 0 når den aldri har vært det.' })
  @Column('int') deltUtgave: number;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet erfaringen er hentet fra. Tomt for det som er skrevet inn her.' })
  @Column('jsonb', { nullable: true }) kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når erfaringen bare er laget for å vise fram.' })
  @Column('boolean') oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  @Column('int') versjon: number;

  @Field(() => Tidspunkt, { description: 'Når utkastet sist ble endret.' })
  @Column('timestamptz') endret: string;
}
