import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Avtalestatus, Kostnadsnoekkel, Mvaordning, Prisregulering } from '#libs/contracts';
import { AvtalestatusEnum, Dag, Kilde, KostnadsnoekkelEnum, MvaordningEnum, Oere, PrisreguleringEnum, Tidspunkt } from '#libs/platform';
import { Avtalemoete } from './oppfoelging/oppfoelging.type.ts';
import { Avtaledel, Avtalefinansiering, Avtalehinder, Avtaleleveranse, Avtaleopsjon, Avtalepart, Avtaletermin } from './utgave.type.ts';

@ObjectType({ description: 'En utgave av avtalen: det partene svarer på.' })
export class Avtaleutgave {
  @Field(() => Int, { description: 'Nummeret på utgaven, fra 1.' })
  utgave: number;

  @Field(() => AvtalestatusEnum, { description: 'Hvor utgaven er.' })
  status: Avtalestatus;

  @Field(() => String, { nullable: true, description: 'Hva som er nytt siden forrige utgave.' })
  endring: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når den ble sendt til partene. Tomt for et utkast.' })
  sendt: string | null;

  @Field(() => String, { nullable: true, description: 'Summen av dokumentet. Den som svarer, svarer på akkurat dette.' })
  kontrollsum: string | null;

  @Field(() => Int, { description: 'Den første terminen denne utgaven kunne endre.' })
  fraTermin: number;

  @Field(() => String, { nullable: true, description: 'Hva evalueringen er til for.' })
  formaal: string | null;

  @Field(() => Dag, { description: 'Første dag i avtaletida.' })
  fra: string;

  @Field(() => Dag, { description: 'Siste dag i avtaletida.' })
  til: string;

  @Field(() => Oere, { description: 'Avtalesummen, i øre.' })
  sum: string;

  @Field(() => KostnadsnoekkelEnum, { description: 'Hvordan resten deles.' })
  noekkel: Kostnadsnoekkel;

  @Field(() => PrisreguleringEnum, { description: 'Hva prisen reguleres etter.' })
  prisregulering: Prisregulering;

  @Field(() => String, { nullable: true, description: 'Når og hvordan prisen reguleres.' })
  prisvilkaar: string | null;

  @Field(() => MvaordningEnum, { description: 'Om beløpene er med merverdiavgift.' })
  mva: Mvaordning;

  @Field(() => Int, { nullable: true, description: 'Satsen, i prosent.' })
  mvaProsent: number | null;

  @Field(() => [Avtalepart], { description: 'Partene.' })
  parter: Avtalepart[];

  @Field(() => [Avtaledel], { description: 'Delene av oppdraget.' })
  deler: Avtaledel[];

  @Field(() => [Avtaleopsjon], { description: 'Opsjonene.' })
  opsjoner: Avtaleopsjon[];

  @Field(() => [Avtaleleveranse], { description: 'Leveransene.' })
  leveranser: Avtaleleveranse[];

  @Field(() => [Avtaletermin], { description: 'Betalingsplanen.' })
  terminer: Avtaletermin[];

  @Field(() => Avtalefinansiering, { description: 'Hvor pengene kommer fra.' })
  finansiering: Avtalefinansiering;

  @Field(() => [Avtalehinder], { description: 'Det som må rettes før utkastet kan sendes. Er den ikke tom, er andelene tomme.' })
  hinder: Avtalehinder[];
}

@ObjectType({ description: 'En av utgavene, kort.' })
export class Avtaleutgavelinje {
  @Field(() => Int, { description: 'Nummeret på utgaven.' })
  utgave: number;

  @Field(() => AvtalestatusEnum, { description: 'Hvor utgaven er.' })
  status: Avtalestatus;

  @Field(() => String, { nullable: true, description: 'Hva som var nytt.' })
  endring: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når den ble sendt.' })
  sendt: string | null;
}

@ObjectType({ description: 'Noe som venter på noen.' })
export class Avtalepaaminnelse {
  @Field(() => String, { description: 'Hva slags: svar, leveranse_frist, leveranse_forsinket, leveranse_til_godkjenning, termin, termin_venter, moete eller moete_uten_referat; for koordinatoren også funn_fylkeskommune, anbefaling_fylkeskommune, anbefaling_staten og anbefaling_regionen: det hun fører for dem.' })
  slag: string;

  @Field(() => String, { description: 'Det gjelder: parten, leveransen, terminen, møtet, funnet eller anbefalingen.' })
  hva: string;

  @Field(() => Dag, { nullable: true, description: 'Fristen eller datoen.' })
  dato: string | null;
}

@ObjectType({ description: 'Avtalen om felles evaluering, med utgaven som er vist.' })
export class Evalueringsavtale {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  id: string;

  @Field(() => String, { description: 'Det avtalen kalles.' })
  navn: string;

  @Field(() => Kilde, { nullable: true, description: 'Hvor opplysningene er hentet fra.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når noe i avtalen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => Avtaleutgave, { description: 'Utgaven som er vist: den det ble spurt om, ellers den som gjelder, ellers den nyeste.' })
  vist: Avtaleutgave;

  @Field(() => [Avtaleutgavelinje], { description: 'Utgavene, den nyeste først.' })
  utgaver: Avtaleutgavelinje[];

  @Field(() => [Avtalemoete], { description: 'Møtene og læringsverkstedene, etter dato.' })
  moeter: Avtalemoete[];

  @Field(() => [Avtalepaaminnelse], { description: 'Det som venter, med det som haster først.' })
  paaminnelser: Avtalepaaminnelse[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'En kommune i nettverket, som kan være part i en avtale.' })
export class Avtalekommune {
  @Field(() => String, { description: 'Kommunenummeret.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Navnet.' })
  navn: string;
}

@ObjectType({ description: 'En avtale i nettverket som kommunen ikke er part i: at den finnes, og hva den er til for.' })
export class Avtaleomtale {
  @Field(() => ID, { description: 'Id-en til avtalen.' })
  id: string;

  @Field(() => String, { description: 'Det avtalen kalles.' })
  navn: string;

  @Field(() => String, { nullable: true, description: 'Hva evalueringen er til for.' })
  formaal: string | null;

  @Field(() => Dag, { description: 'Første dag i avtaletida.' })
  fra: string;

  @Field(() => Dag, { description: 'Siste dag i avtaletida.' })
  til: string;

  @Field(() => Boolean, { description: 'Sant når avtalen er laget for å vise programmet.' })
  oppdiktet: boolean;
}

@ObjectType({ description: 'Avtalene i nettverket.' })
export class Evalueringsavtaler {
  @Field(() => String, { nullable: true, description: 'Nettverkets navn. Tomt for en kommune som ikke er med i noe.' })
  nettverk: string | null;

  @Field(() => [Avtalekommune], { description: 'Kommunene i nettverket.' })
  kommuner: Avtalekommune[];

  @Field(() => [Evalueringsavtale], { description: 'Avtalene den som spør, er med i, den nyeste først. Koordinatoren ser alle.' })
  avtaler: Evalueringsavtale[];

  @Field(() => [Avtaleomtale], { description: 'De andre avtalene i nettverket.' })
  omtaler: Avtaleomtale[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre her.' })
  handlinger: string[];
}
