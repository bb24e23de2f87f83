import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Barriereart, Loesningseier } from '#libs/contracts';
import { BarriereartEnum, LoesningseierEnum, Tidsangivelse, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Det en kommune har sluppet om en barriere. Uten tekst ser en bare slaget og hvor mange tiltak den treffer.' })
export class Barrierebidrag {
  @Field(() => ID, { description: 'Id-en til bidraget. Den sier ingenting om hvor i kommunen det kom fra.' })
  id: string;

  @Field(() => String, { description: 'Kommunens nummer nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  kommune: string;

  @Field(() => BarriereartEnum, { nullable: true, description: 'Slaget. Tomt når kommunen har trukket det tilbake.' })
  art: Barriereart | null;

  @Field(() => LoesningseierEnum, { nullable: true, description: 'Nivået kommunen mener må løse den.' })
  loesningseier: Loesningseier | null;

  @Field(() => Int, { nullable: true, description: 'Hvor mange tiltak den treffer der. Tomt når det er trukket tilbake.' })
  antallTiltak: number | null;

  @Field(() => String, { nullable: true, description: 'Kommunens egen tittel, når kommunen har sluppet teksten.' })
  tittel: string | null;

  @Field(() => String, { nullable: true, description: 'Kommunens egen beskrivelse, når den er sluppet.' })
  tekst: string | null;

  @Field(() => String, { nullable: true, description: 'Hva kommunen har prøvd, når det er sluppet.' })
  proevd: string | null;

  @Field(() => Boolean, { description: 'Sant når barrieren bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når det ble sluppet.' })
  delt: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det ble trukket tilbake. Tomt så lenge det er delt.' })
  trukket: string | null;
}

@ObjectType({ description: 'En sak på dagsordenen til et møte med staten.' })
export class Dagsordensak {
  @Field(() => ID, { description: 'Id-en til plassen på dagsordenen.' })
  id: string;

  @Field(() => ID, { description: 'Saken som skal opp.' })
  sakId: string;

  @Field(() => String, { description: 'Møtet, slik det kalles.' })
  moete: string;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når møtet er, så nøyaktig som det er kjent.' })
  dato: string | null;

  @Field(() => Int, { description: 'Rekkefølgen på møtet, fra 1.' })
  rekkefoelge: number;

  @Field(() => String, { nullable: true, description: 'Svaret, når det har kommet.' })
  svar: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem svaret kom fra.' })
  svarFra: string | null;

  @Field(() => Tidsangivelse, { nullable: true, description: 'Når svaret kom.' })
  svarDato: string | null;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;
}

@ObjectType({ description: 'En sak som er slått inn i en annen.' })
export class InnslaattSak {
  @Field(() => ID, { description: 'Id-en til saken.' })
  id: string;

  @Field(() => Int, { description: 'Saksnummeret i nettverket.' })
  nr: number;

  @Field(() => String, { description: 'Tittelen.' })
  tittel: string;

  @Field(() => Int, { description: 'Sendes med når sammenslåingen løses.' })
  versjon: number;
}

@ObjectType({ description: 'En barriere flere kommuner har sluppet, samlet til én sak. Koordinatoren skriver saken; kommunene eier bidragene.' })
export class Barrieresak {
  @Field(() => ID, { description: 'Id-en til saken.' })
  id: string;

  @Field(() => Int, { description: 'Saksnummeret i nettverket.' })
  nr: number;

  @Field(() => String, { description: 'Hva saken gjelder, med koordinatorens ord.' })
  tittel: string;

  @Field(() => String, { nullable: true, description: 'Hva nettverket ber om.' })
  beskrivelse: string | null;

  @Field(() => BarriereartEnum, { description: 'Slaget.' })
  art: Barriereart;

  @Field(() => String, { nullable: true, description: 'Hvorfor saken er lukket. Tomt så lenge den er åpen.' })
  lukketFordi: string | null;

  @Field(() => Boolean, { description: 'Sant når saken bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når saken ble laget.' })
  opprettet: string;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => Int, { description: 'Hvor mange kommuner som har sluppet barrieren og ikke trukket den tilbake.' })
  antallKommuner: number;

  @Field(() => Int, { description: 'Hvor mange tiltak den treffer i dem til sammen.' })
  antallTiltak: number;

  @Field(() => [Barrierebidrag], { description: 'Bidragene, også fra sakene som er slått inn. De som er trukket tilbake, står som et merke uten innhold.' })
  bidrag: Barrierebidrag[];

  @Field(() => [InnslaattSak], { description: 'Sakene som er slått inn i denne.' })
  innslaatte: InnslaattSak[];

  @Field(() => [Dagsordensak], { description: 'Møtene saken står på, det siste først.' })
  dagsorden: Dagsordensak[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med saken nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Hvor mange som har sluppet en barriere av ett slag.' })
export class Artssum {
  @Field(() => BarriereartEnum, { description: 'Slaget.' })
  art: Barriereart;

  @Field(() => Int, { description: 'Kommuner som har sluppet minst én.' })
  antallKommuner: number;

  @Field(() => Int, { description: 'Bidrag.' })
  antallBidrag: number;

  @Field(() => Int, { description: 'Tiltak de treffer til sammen.' })
  antallTiltak: number;
}

@ObjectType({ description: 'Barrierene nettverket har fått, sakene de er samlet i, og dagsordenen.' })
export class Barriereoversikt {
  @Field(() => String, { description: 'Nettverkets navn.' })
  nettverk: string;

  @Field(() => [Artssum], { description: 'Slagene noen har sluppet, det flest kommuner har, først.' })
  perArt: Artssum[];

  @Field(() => [Barrieresak], { description: 'Sakene som ikke er slått inn i en annen, de åpne først.' })
  saker: Barrieresak[];

  @Field(() => [Barrierebidrag], { description: 'Bidrag som ikke hører til noen sak ennå.' })
  loese: Barrierebidrag[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre her.' })
  handlinger: string[];
}
