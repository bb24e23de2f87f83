import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Barriereart, Loesningseier } from '#libs/contracts';
import { Dagsordensak } from '#libs/felles/barriere';
import { BarriereartEnum, LoesningseierEnum, Tidspunkt } from '#libs/platform';
import { Lest } from '../delinger/deling.type.ts';

@ObjectType({ description: 'Nøyaktig det som forlater kommunen hvis barrieren deles: først tall, og siden teksten hvis kommunen vil.' })
export class Barrieredelingsutkast {
  @Field(() => String, { description: 'Nettverket som får se det.' })
  nettverk: string;

  @Field(() => BarriereartEnum, { description: 'Slaget.' })
  art: Barriereart;

  @Field(() => LoesningseierEnum, { nullable: true, description: 'Nivået som må løse den.' })
  loesningseier: Loesningseier | null;

  @Field(() => Int, { description: 'Hvor mange tiltak den treffer. Ideer og det som er lagt bort, telles ikke.' })
  antallTiltak: number;

  @Field(() => Boolean, { description: 'Sant når barrieren eller noen av tiltakene bare er laget for å vise fram. Merket følger med.' })
  oppdiktet: boolean;

  @Field(() => String, { description: 'Fingeravtrykket (sha256) av alt over. Sendes med når det deles.' })
  kontrollsum: string;

  @Field(() => String, { description: 'Tittelen, som går ut bare hvis teksten deles.' })
  tittel: string;

  @Field(() => String, { nullable: true, description: 'Beskrivelsen, som går ut bare hvis teksten deles.' })
  tekst: string | null;

  @Field(() => String, { nullable: true, description: 'Det som er prøvd, som går ut bare hvis teksten deles.' })
  proevd: string | null;

  @Field(() => String, { description: 'Fingeravtrykket (sha256) av tittelen, beskrivelsen og det som er prøvd. Sendes med når teksten deles.' })
  tekstsum: string;
}

@ObjectType({ description: 'Saken et bidrag er samlet i, slik kommunen ser den.' })
export class BidragetsSak {
  @Field(() => Int, { description: 'Saksnummeret i nettverket.' })
  nr: number;

  @Field(() => String, { description: 'Tittelen, med koordinatorens ord.' })
  tittel: string;

  @Field(() => String, { nullable: true, description: 'Hva nettverket ber om.' })
  beskrivelse: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor saken er lukket. Tomt så lenge den er åpen.' })
  lukketFordi: string | null;

  @Field(() => Int, { description: 'Hvor mange kommuner som har sluppet den samme barrieren.' })
  antallKommuner: number;

  @Field(() => Int, { description: 'Hvor mange tiltak den treffer i dem til sammen.' })
  antallTiltak: number;

  @Field(() => [Dagsordensak], { description: 'Møtene saken står på, med svarene, det siste først.' })
  dagsorden: Dagsordensak[];
}

@ObjectType({ description: 'En barriere kommunen deler eller har delt med nettverket, og hvor saken er.' })
export class Barrieredeling {
  @Field(() => ID, { description: 'Id-en til delingen.' })
  id: string;

  @Field(() => ID, { description: 'Barrieren den kom fra. Det vet bare kommunen.' })
  barriereId: string;

  @Field(() => BarriereartEnum, { nullable: true, description: 'Slaget de andre ser. Tomt når det er trukket tilbake.' })
  art: Barriereart | null;

  @Field(() => LoesningseierEnum, { nullable: true, description: 'Nivået de andre ser.' })
  loesningseier: Loesningseier | null;

  @Field(() => Int, { nullable: true, description: 'Antallet tiltak de andre ser. Tomt når det er trukket tilbake.' })
  antallTiltak: number | null;

  @Field(() => String, { nullable: true, description: 'Tittelen de andre ser, når teksten er delt.' })
  tittel: string | null;

  @Field(() => String, { nullable: true, description: 'Beskrivelsen de andre ser, når teksten er delt.' })
  tekst: string | null;

  @Field(() => String, { nullable: true, description: 'Det som er prøvd, slik de andre ser det, når teksten er delt.' })
  proevd: string | null;

  @Field(() => Boolean, { description: 'Sant når merket «oppdiktet» fulgte med.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når det ble delt.' })
  delt: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når teksten ble delt. Tomt når bare tallene er delt.' })
  tekstDelt: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det ble trukket tilbake. Tomt så lenge det er delt.' })
  trukket: string | null;

  @Field(() => Boolean, { description: 'Sant når barrieren er endret slik at de andre ser noe annet enn det som står der nå.' })
  utdatert: boolean;

  @Field(() => [Lest], { description: 'Hvem som har lest, etter leseloggen.' })
  lest: Lest[];

  @Field(() => BidragetsSak, { nullable: true, description: 'Saken det er samlet i. Tomt til koordinatoren har gjort det.' })
  sak: BidragetsSak | null;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med delingen nå.' })
  handlinger: string[];
}
