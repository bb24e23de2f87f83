import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Annetslag, Delingstype, DeltGiverart, DeltTema, Mottaker, Tallpresisjon, TiltakStatus } from '#libs/contracts';
import { Delingsvalg } from '#libs/kommune/innstilling';
import { Oere, TallpresisjonEnum, TiltakStatusEnum, Tidsangivelse, Tidspunkt } from '#libs/platform';
import { DeltUndersoekelse } from '../undersoekelse/delt-undersoekelse.type.ts';
import { DeltFordeling } from '../fordeling/delt-fordeling.type.ts';
import { DeltForbruk } from '../pengebruk/delt-forbruk.type.ts';
import { DeltIndikator } from '../resultater/delt-indikator.type.ts';
import { KlartTilDeling } from './klart.type.ts';
import { DelingstypeEnum, MottakerEnum } from './mottaker.enum.ts';

@ObjectType({ description: 'En sum som deles: ett tema, én slags giver, ett år.' })
export class DeltBeloep {
  @Field(() => Int, { description: 'Året pengene er budsjettert.' })
  aar: number;

  @Field(() => String, { description: 'Det nasjonale temaet, eller «uten_tema» for linjer som ikke hører til noe tiltak.' })
  tema: DeltTema;

  @Field(() => String, { description: 'Hva slags giver. «flere» når flere er med og fordelingen ikke er kjent, «ikke_oppgitt» når ingen er navngitt.' })
  giverart: DeltGiverart;

  @Field(() => Oere, { description: 'Budsjettert beløp i den vedtatte planen, i øre.' })
  beloep: string;
}

@ObjectType({ description: 'Et antall som deles: tiltak med ett tema og én status da planen ble vedtatt.' })
export class DeltTiltak {
  @Field(() => String, { description: 'Det nasjonale temaet, eller «uten_tema».' })
  tema: DeltTema;

  @Field(() => TiltakStatusEnum, { description: 'Statusen tiltaket hadde da planen ble vedtatt.' })
  status: TiltakStatus;

  @Field(() => Int, { description: 'Hvor mange tiltak.' })
  antall: number;
}

@ObjectType({ description: 'Innbyggerne i områdene satsingen gjelder, slik tallet var da det ble delt.' })
export class DelteInnbyggere {
  @Field(() => Int, { description: 'Antall personer i alle områdene til sammen. Leses sammen med presisjonen.' })
  antall: number;

  @Field(() => Int, { nullable: true, description: 'Øvre tall (personer) når presisjonen er «mellom», og bare da.' })
  til: number | null;

  @Field(() => TallpresisjonEnum, { description: 'Presisjonen til det minst sikre av tallene i summen.' })
  presisjon: Tallpresisjon;
}

@ObjectType({ description: 'Et område i en delt plan, slik det var tegnet da den ble delt.' })
export class DeltOmraade {
  @Field(() => Int, { description: 'Plassen blant områdene som er delt, fra 1.' })
  nr: number;

  @Field(() => String, { description: 'Områdets navn.' })
  navn: string;

  @Field(() => String, { description: 'Grensa som GeoJSON (MultiPolygon, WGS84, lengde før bredde), skrevet som tekst.' })
  grense: string;
}

@ObjectType({ description: 'Nøyaktig det som forlater kommunen hvis planen deles. Av navn bare satsingens og områdenes; ingen annen tekst og ingen tall om deltakere.' })
export class Delingsutkast {
  @Field(() => Int)
  aar: number;

  @Field(() => Int, { description: 'Utgaven av planen tallene er fra.' })
  utgave: number;

  @Field(() => String, { description: 'Navnet på satsingen, som følger med.' })
  satsing: string;

  @Field(() => [DeltBeloep])
  beloep: DeltBeloep[];

  @Field(() => [DeltTiltak])
  tiltak: DeltTiltak[];

  @Field(() => DelteInnbyggere, { nullable: true, description: 'Innbyggerne i områdene. Tom når minst ett av områdene mangler tallet.' })
  innbyggere: DelteInnbyggere | null;

  @Field(() => [DeltOmraade], { description: 'Områdene som er tegnet. De andre områdene følger ikke med.' })
  omraader: DeltOmraade[];

  @Field(() => Int, { description: 'Hvor mange tiltak i planen som mangler nasjonalt tema. De deles som «uten_tema» og kan ikke sammenlignes.' })
  tiltakUtenTema: number;

  @Field(() => Boolean, { description: 'Sant når noe av det som deles, bygger på oppdiktede rader.' })
  oppdiktet: boolean;

  @Field(() => String, { description: 'Fingeravtrykket (sha256) av alt over. Sendes med når det deles, så det som deles, er det som ble sett.' })
  kontrollsum: string;
}

@ObjectType({ description: 'Hvem som har åpnet det som er delt.' })
export class Lest {
  @Field(() => String, { description: 'Rommet leserne kom fra: «felles», «evaluering» eller et kommunenummer.' })
  rom: string;

  @Field(() => String, { nullable: true, description: 'Det kommunen heter, når leserne kom fra en.' })
  navn: string | null;

  @Field(() => Int, { description: 'Hvor mange ganger.' })
  antall: number;

  @Field(() => Tidspunkt, { description: 'Siste gang.' })
  sist: string;
}

@ObjectType({ description: 'Noe kommunen har delt. Trekkes det tilbake, er innholdet borte og raden står igjen.' })
export class Deling {
  @Field(() => ID)
  id: string;

  @Field(() => DelingstypeEnum)
  type: Delingstype;

  @Field(() => MottakerEnum, { description: 'Hvem det er delt med.' })
  mottaker: Mottaker;

  @Field(() => Boolean, { description: 'Sant når det ble delt av seg selv, fordi en programleder har bestemt det.' })
  automatisk: boolean;

  @Field(() => Int)
  aar: number;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Perioden resultatene gjelder. Tom ellers.' })
  periode: string | null;

  @Field(() => Int, { description: 'Utgaven av planen eller perioden som ble delt; for bruk av penger hvor mange ganger året er delt.' })
  utgave: number;

  @Field(() => Tidspunkt, { description: 'Når det ble delt.' })
  delt: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det ble trukket tilbake. Tomt så lenge det er delt.' })
  trukket: string | null;

  @Field(() => [DeltBeloep], { description: 'Tom når delingen er trukket tilbake.' })
  beloep: DeltBeloep[];

  @Field(() => [DeltTiltak], { description: 'Tom når delingen er trukket tilbake.' })
  tiltak: DeltTiltak[];

  @Field(() => [DeltOmraade], { description: 'Områdene i planen som var tegnet. Tom for annet enn en plan, og når delingen er trukket tilbake.' })
  omraader: DeltOmraade[];

  @Field(() => [DeltIndikator], { description: 'Tallene i perioden, i kommunens rekkefølge. Tom for en plan, og når delingen er trukket tilbake.' })
  indikatorer: DeltIndikator[];

  @Field(() => [DeltForbruk], { description: 'Bruken av penger. Tom for annet enn den, og når delingen er trukket tilbake.' })
  forbruk: DeltForbruk[];

  @Field(() => String, { nullable: true, description: 'Det serien eller undersøkelsen heter i kommunen nå.' })
  serie: string | null;

  @Field(() => DeltFordeling, { nullable: true, description: 'Tabellen. Tom for annet enn en fordeling, og når delingen er trukket tilbake.' })
  fordeling: DeltFordeling | null;

  @Field(() => DeltUndersoekelse, { nullable: true, description: 'Runden. Tom for annet enn en undersøkelse, og når delingen er trukket tilbake.' })
  undersoekelse: DeltUndersoekelse | null;

  @Field(() => DelteInnbyggere, { nullable: true, description: 'Innbyggerne i områdene da det ble delt. Tom når tallet ikke var kjent, eller delingen er trukket tilbake.' })
  innbyggere: DelteInnbyggere | null;

  @Field(() => [Lest], { description: 'Hvem som har lest, etter leseloggen.' })
  lest: Lest[];

  @Field(() => Boolean, { description: 'Sant når noe av tallene bygger på oppdiktede rader. Merket følger med til dem som leser.' })
  oppdiktet: boolean;

  @Field(() => Boolean, { description: 'Sant når en nyere utgave finnes: planen er vedtatt på nytt, perioden er åpnet etter delingen, en definisjon er endret, eller det er ført, attestert, reversert eller flyttet penger i året. Det som er delt, står.' })
  utdatert: boolean;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med delingen nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Noe kommunen har delt som har sin egen side, der det også trekkes tilbake.' })
export class AnnetDelt {
  @Field(() => String, { description: 'erfaring, barriere, sesjonsnotat eller tilpasning.' })
  slag: Annetslag;

  @Field(() => ID, { description: 'Raden i kommunens eget rom: erfaringen, barrieren eller tilpasningen; for et notat konferansen det er fra.' })
  id: string;

  @Field(() => String, { description: 'Det kommunen selv kaller det.' })
  navn: string;

  @Field(() => Tidspunkt, { description: 'Når det ble delt, slik det står nå.' })
  delt: string;

  @Field(() => Boolean, { description: 'Sant når bare slag og antall er delt, og ikke teksten.' })
  utenTekst: boolean;

  @Field(() => Boolean, { description: 'Sant når alle kan lese det, uten innlogging.' })
  aapent: boolean;

  @Field(() => Boolean)
  oppdiktet: boolean;
}

@ObjectType({ description: 'Alt kommunen deler, og det som er klart til å deles.' })
export class Delinger extends KlartTilDeling {
  @Field(() => String, { nullable: true, description: 'Nettverket kommunen hører til. Tomt når fylket ikke har noe.' })
  nettverk: string | null;

  @Field(() => [Deling], { description: 'Det siste først.' })
  delinger: Deling[];

  @Field(() => [AnnetDelt], { description: 'Erfaringer, barrierer, notater fra konferanser, og det kommunen har fortalt at den har tatt i bruk. Det siste først.' })
  annet: AnnetDelt[];

  @Field(() => [Delingsvalg], { description: 'Det kommunen deler av seg selv.' })
  selvdeling: Delingsvalg[];

  @Field(() => Boolean, { description: 'Om kommunen har åpnet for evalueringen nå. Uten det ser ingen evaluator noe, uansett hvem det er delt med.' })
  aapentForEvaluering: boolean;
}
