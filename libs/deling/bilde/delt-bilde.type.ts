import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Delingstype, Mottaker } from '#libs/contracts';
import { Tidsangivelse, Tidspunkt } from '#libs/platform';
import { DeltBeloep, DelteInnbyggere, DeltOmraade, DeltTiltak } from '../delinger/deling.type.ts';
import { DelingstypeEnum, MottakerEnum } from '../delinger/mottaker.enum.ts';
import { DeltUndersoekelse } from '../undersoekelse/delt-undersoekelse.type.ts';
import { DeltFordeling } from '../fordeling/delt-fordeling.type.ts';
import { DeltForbruk } from '../pengebruk/delt-forbruk.type.ts';
import { DeltIndikator } from '../resultater/delt-indikator.type.ts';

@ObjectType({ description: 'Hva som er delt, når og for hvem, uten innholdet.' })
export class Delingshode {
  @Field(() => ID)
  id: string;

  @Field(() => DelingstypeEnum)
  type: Delingstype;

  @Field(() => MottakerEnum, { description: 'Hvem det er delt med.' })
  mottaker: Mottaker;

  @Field(() => Int)
  aar: number;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Perioden resultatene, fordelingen eller undersøkelsen gjelder. Tom ellers.' })
  periode: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på serien eller undersøkelsen, når det er en som ikke er trukket tilbake.' })
  serie: string | null;

  @Field(() => Int, { description: 'Utgaven som ble delt.' })
  utgave: number;

  @Field(() => Tidspunkt, { description: 'Når kommunen delte det.' })
  delt: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det ble trukket tilbake. Da er innholdet borte. Tomt så lenge det er delt.' })
  trukket: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når kommunen fikk noe nyere. Det som er delt, står slik det var. Tomt når dette er det siste.' })
  eldreSiden: string | null;

  @Field(() => Boolean, { description: 'Sant når det ble delt av seg selv da det var ferdig, uten at noen så på det den dagen.' })
  automatisk: boolean;

  @Field(() => Boolean, { description: 'Sant når noe av tallene bygger på oppdiktede rader.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Øyeblikksbildet bak et tall: nøyaktig det en kommune delte. Er det trukket tilbake, er det bare merket igjen.' })
export class DeltBilde extends Delingshode {
  @Field(() => String, { description: 'Nummeret som gjelder nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  navn: string;

  @Field(() => String, { description: 'Nettverket det er delt med.' })
  nettverk: string;

  @Field(() => String, { description: 'Satsingens navn.' })
  satsing: string;

  @Field(() => [DeltBeloep], { description: 'Budsjettet. Tom for annet enn en plan.' })
  beloep: DeltBeloep[];

  @Field(() => [DeltTiltak], { description: 'Tiltakene. Tom for annet enn en plan.' })
  tiltak: DeltTiltak[];

  @Field(() => [DeltOmraade], { description: 'Områdene i planen som var tegnet. Tom for annet enn en plan.' })
  omraader: DeltOmraade[];

  @Field(() => DelteInnbyggere, { nullable: true, description: 'Innbyggerne i områdene da det ble delt, når tallet var kjent.' })
  innbyggere: DelteInnbyggere | null;

  @Field(() => [DeltIndikator], { description: 'Tallene for perioden. Tom for annet enn resultater. Endringen fra forrige periode hører ikke til bildet.' })
  indikatorer: DeltIndikator[];

  @Field(() => [DeltForbruk], { description: 'Bruken av penger. Tom for annet enn den.' })
  forbruk: DeltForbruk[];

  @Field(() => DeltFordeling, { nullable: true, description: 'Tabellen. Tom for annet enn en fordeling.' })
  fordeling: DeltFordeling | null;

  @Field(() => DeltUndersoekelse, { nullable: true, description: 'Runden. Tom for annet enn en undersøkelse.' })
  undersoekelse: DeltUndersoekelse | null;
}
