import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Aarsakskode, DeltResultat, Erfaringsart, Erfaringsutfall, Evidenskriterium, Fase, Innsats, Kontaktrolle, NasjonaltTema, Omfang, Overfoerbarhet, Tallpresisjon } from '#libs/contracts';
import {
  AarsakskodeEnum, ErfaringsartEnum, ErfaringsutfallEnum, EvidenskriteriumEnum, FaseEnum, InnsatsEnum, Kilde, KontaktrolleEnum, Lenke, NasjonaltTemaEnum, Oere, OmfangEnum, OverfoerbarhetEnum, TallpresisjonEnum, Tidsangivelse,
} from '#libs/platform';
import { Tilpasset } from './tilpasset.type.ts';

@ObjectType({ description: 'Et resultat i en erfaring: et tall med presisjon, eller en iakttakelse i ord.' })
export class Erfaringsresultat implements DeltResultat {
  @Field(() => String, { description: 'Hva som er målt eller sett.' })
  tekst: string;

  @Field(() => Float, { nullable: true, description: 'Tallet i enheten; det minste når presisjonen er mellom. Tomt for en iakttakelse, og når det er skjult.' })
  verdi: number | null;

  @Field(() => Float, { nullable: true, description: 'Det øvre tallet når presisjonen er mellom, og bare da.' })
  tilVerdi: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert tallet er.' })
  presisjon: Tallpresisjon | null;

  @Field(() => String, { nullable: true, description: 'Enheten.' })
  enhet: string | null;

  @Field(() => OmfangEnum, { description: 'Hva tallet gjelder.' })
  omfang: Omfang;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida resultatet gjelder.' })
  periode: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Tida det er sammenlignet med.' })
  sammenlignetMed: string | null;

  @Field(() => Boolean, { description: 'Sant når tallet er skjult fordi det gjelder for få personer. Vises da som «:».' })
  skjult: boolean;
}

@ObjectType({ description: 'Alt innholdet i en utgave av en erfaring, slik det er delt.' })
export class Erfaringsinnhold {
  @Field(() => ErfaringsartEnum, { description: 'Om erfaringen er gjort med et tiltak, eller med organisering og prosess.' })
  art: Erfaringsart;

  @Field(() => String, { description: 'Det erfaringen heter i banken.' })
  tittel: string;

  @Field(() => String, { description: 'Hva det er, i én setning.' })
  kort: string;

  @Field(() => String, { nullable: true, description: 'Hvor det foregikk: området eller arenaen.' })
  sted: string | null;

  @Field(() => String, { nullable: true, description: 'Bakgrunnen: hva som var vanskelig, og hvorfor dette ble prøvd.' })
  kontekst: string | null;

  @Field(() => String, { nullable: true, description: 'Hva som ble gjort.' })
  gjennomfoering: string | null;

  @Field(() => [String], { description: 'Hvem det var for.' })
  maalgrupper: string[];

  @Field(() => [String], { description: 'Målene det skulle bidra til.' })
  maal: string[];

  @Field(() => [String], { description: 'Roller og organisasjoner som var med, uten navn på privatpersoner.' })
  partnere: string[];

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det begynte.' })
  oppstart: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når det ble avsluttet.' })
  slutt: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Det nasjonale temaet.' })
  tema: NasjonaltTema | null;

  @Field(() => FaseEnum, { nullable: true, description: 'Fasen i satsingen erfaringen er mest til hjelp i.' })
  fase: Fase | null;

  @Field(() => ErfaringsutfallEnum, { description: 'Hvor det endte.' })
  utfall: Erfaringsutfall;

  @Field(() => AarsakskodeEnum, { nullable: true, description: 'Hvorfor det ble utsatt, stoppet eller avsluttet.' })
  aarsakKode: Aarsakskode | null;

  @Field(() => String, { nullable: true, description: 'Årsaken med egne ord.' })
  aarsak: string | null;

  @Field(() => Int, { nullable: true, description: 'Hvor mange som var med (personer); det minste når presisjonen er mellom.' })
  deltakere: number | null;

  @Field(() => Int, { nullable: true, description: 'Det meste, når presisjonen er mellom, og bare da.' })
  deltakereTil: number | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert antallet er.' })
  deltakerePresisjon: Tallpresisjon | null;

  @Field(() => Oere, { nullable: true, description: 'Hva det kostet i alt, i øre; det minste når presisjonen er mellom.' })
  kostnadOere: string | null;

  @Field(() => Oere, { nullable: true, description: 'Det meste, når presisjonen er mellom, og bare da.' })
  kostnadTilOere: string | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikkert beløpet er.' })
  kostnadPresisjon: Tallpresisjon | null;

  @Field(() => String, { nullable: true, description: 'Hva beløpet dekker.' })
  kostnadMerknad: string | null;

  @Field(() => [String], { description: 'Det som skal til for å lykkes.' })
  suksesskriterier: string[];

  @Field(() => [String], { description: 'Det som er lett å gå i fella på.' })
  fallgruver: string[];

  @Field(() => [String], { description: 'Det som er lært.' })
  laerdom: string[];

  @Field(() => String, { nullable: true, description: 'Hvordan det er tenkt å virke.' })
  tenktVirkning: string | null;

  @Field(() => String, { nullable: true, description: 'Hva annet som kan forklare det som ble sett.' })
  andreForklaringer: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem utenfor kommunen som har evaluert eller forsket på det. Lenken står blant lenkene.' })
  undersoekelse: string | null;

  @Field(() => InnsatsEnum, { nullable: true, description: 'Hvor mye arbeid det krever.' })
  innsats: Innsats | null;

  @Field(() => String, { nullable: true, description: 'Hva som krever arbeid.' })
  innsatsMerknad: string | null;

  @Field(() => OverfoerbarhetEnum, { nullable: true, description: 'Hvor lett andre kan gjøre det samme.' })
  overfoerbarhet: Overfoerbarhet | null;

  @Field(() => String, { nullable: true, description: 'Hva som må tilpasses.' })
  overfoerbarhetMerknad: string | null;

  @Field(() => KontaktrolleEnum, { description: 'Rollen andre kan henvende seg til.' })
  kontaktrolle: Kontaktrolle;

  @Field(() => String, { nullable: true, description: 'Tjenesten eller organisasjonen rollen hører til. Aldri et navn.' })
  kontaktenhet: string | null;

  @Field(() => Boolean, { description: 'Sant når antallet deltakere er skjult fordi det er for lavt. Kostnaden per deltaker er da heller ikke med.' })
  deltakereSkjult: boolean;

  @Field(() => [Erfaringsresultat], { description: 'Resultatene, tallene først.' })
  resultater: Erfaringsresultat[];

  @Field(() => Int, { description: 'Hvor godt erfaringen er dokumentert, 0–5, etter faste kriterier. Den kan ikke være høyere enn kriteriene som er oppfylt.' })
  evidensgrad: number;

  @Field(() => [EvidenskriteriumEnum], { description: 'Kriteriene som er oppfylt.' })
  kriterier: Evidenskriterium[];

  @Field(() => [Lenke], { description: 'Rapporter, artikler og nettsider.' })
  lenker: Lenke[];

  @Field(() => Tilpasset, { nullable: true, description: 'Hva den er tilpasset fra, når kommunen har fortalt det.' })
  tilpasset: Tilpasset | null;

  @Field(() => Kilde, { nullable: true, description: 'Dokumentet erfaringen er hentet fra.' })
  kilde: Kilde | null;

  @Field(() => Oere, { nullable: true, description: 'Kostnaden per deltaker, regnet av de to tallene over; det minste når presisjonen er mellom. Tomt når et av dem mangler eller er skjult.' })
  kostnadPerDeltaker: string | null;

  @Field(() => Oere, { nullable: true, description: 'Det meste per deltaker, når presisjonen er mellom.' })
  kostnadPerDeltakerTil: string | null;

  @Field(() => TallpresisjonEnum, { nullable: true, description: 'Hvor sikker kostnaden per deltaker er.' })
  kostnadPerDeltakerPresisjon: Tallpresisjon | null;
}
