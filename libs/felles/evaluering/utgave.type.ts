import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Avtaleparttype, Avtalesvar, Leveranseslag, Terminstatus } from '#libs/contracts';
import { AvtaleparttypeEnum, AvtalesvarEnum, Dag, LeveranseslagEnum, Oere, TerminstatusEnum, Tidspunkt } from '#libs/platform';
import { Leveransehendelselinje, Leveransemerknad } from './oppfoelging/oppfoelging.type.ts';

@ObjectType({ description: 'Noe som må rettes før utkastet kan sendes.' })
export class Avtalehinder {
  @Field(() => String, { description: 'Feltet det gjelder, som sti.' })
  path: string;

  @Field(() => String, { description: 'Hva som er galt, som kode.' })
  code: string;
}

@ObjectType({ description: 'Svaret eller underskriften til en part.' })
export class Partsvar {
  @Field(() => AvtalesvarEnum, { description: 'Ja eller nei.' })
  svar: Avtalesvar;

  @Field(() => Dag, { description: 'Dagen det ble bestemt eller skrevet under.' })
  dato: string;

  @Field(() => String, { description: 'Rollen eller organet som bestemte det. Aldri et navn.' })
  rolle: string;

  @Field(() => String, { nullable: true, description: 'Det parten sa til.' })
  merknad: string | null;

  @Field(() => Oere, { nullable: true, description: 'Det kommunen sier den har ført av fylkeskommunens bidrag i sitt eget budsjett, i øre. Det er de samme pengene, og telles ikke én gang til.' })
  bokfoert: string | null;

  @Field(() => Tidspunkt, { description: 'Når det ble ført i Løftet.' })
  tid: string;
}

@ObjectType({ description: 'Det en part betaler ett år.' })
export class Partsaar {
  @Field(() => Int, { description: 'Året.' })
  aar: number;

  @Field(() => Oere, { description: 'Det parten betaler det året, i øre.' })
  beloep: string;
}

@ObjectType({ description: 'En part i avtalen.' })
export class Avtalepart {
  @Field(() => Int, { description: 'Nummeret til parten i avtalen, fra 1.' })
  nr: number;

  @Field(() => AvtaleparttypeEnum, { description: 'Hva slags part.' })
  type: Avtaleparttype;

  @Field(() => String, { nullable: true, description: 'Kommunenummeret, når parten er en kommune.' })
  kommunenummer: string | null;

  @Field(() => String, { description: 'Navnet på parten.' })
  navn: string;

  @Field(() => String, { description: 'Hva parten er i avtalen.' })
  rolle: string;

  @Field(() => String, { nullable: true, description: 'Hva parten kan bestemme.' })
  mandat: string | null;

  @Field(() => Oere, { description: 'Det faste bidraget, i øre.' })
  fast: string;

  @Field(() => Int, { nullable: true, description: 'Innbyggertallet (personer) resten deles etter, når det er nøkkelen.' })
  innbyggere: number | null;

  @Field(() => Int, { nullable: true, description: 'Vekten resten deles etter, når partene har avtalt vekter.' })
  vekt: number | null;

  @Field(() => String, { nullable: true, description: 'Det parten legger inn utenom summen.' })
  egeninnsats: string | null;

  @Field(() => Int, { nullable: true, description: 'Den første terminen parten ikke er med i.' })
  utFra: number | null;

  @Field(() => Int, { nullable: true, description: 'Det siste året kommunen har tilskudd fra staten.' })
  tilskuddTil: number | null;

  @Field(() => Boolean, { description: 'Om parten er med og betaler.' })
  betaler: boolean;

  @Field(() => Oere, { description: 'Det parten betaler i alt, i øre.' })
  sum: string;

  @Field(() => [Partsaar], { description: 'Det parten betaler, år for år.' })
  aar: Partsaar[];

  @Field(() => Oere, { description: 'Det av summen som betales etter at tilskuddet fra staten er slutt, i øre. Null når slutten ikke er ført, eller er etter avtalen.' })
  etterTilskudd: string;

  @Field(() => Partsvar, { nullable: true, description: 'Det siste parten svarte. Tomt til den har svart.' })
  svar: Partsvar | null;
}

@ObjectType({ description: 'Det én part betaler i én termin.' })
export class Terminandel {
  @Field(() => Int, { description: 'Nummeret til parten.' })
  part: number;

  @Field(() => Oere, { description: 'Beløpet, i øre.' })
  beloep: string;
}

@ObjectType({ description: 'En termin i betalingsplanen.' })
export class Avtaletermin {
  @Field(() => Int, { description: 'Nummeret, fra 1.' })
  nr: number;

  @Field(() => Dag, { description: 'Forfallet.' })
  forfall: string;

  @Field(() => Oere, { description: 'Det alle betaler til sammen, i øre.' })
  beloep: string;

  @Field(() => Int, { nullable: true, description: 'Nummeret på leveransen terminen venter på.' })
  leveranse: number | null;

  @Field(() => TerminstatusEnum, { description: 'Om terminen kan betales.' })
  status: Terminstatus;

  @Field(() => [Terminandel], { description: 'Det hver part betaler. Summen er beløpet.' })
  andeler: Terminandel[];
}

@ObjectType({ description: 'En del av oppdraget.' })
export class Avtaledel {
  @Field(() => String, { description: 'Det delen kalles.' })
  navn: string;

  @Field(() => String, { nullable: true, description: 'Kommunen delen gjelder, eller tomt for regionen samlet.' })
  kommunenummer: string | null;

  @Field(() => String, { description: 'Hva som skal gjøres.' })
  omfang: string;
}

@ObjectType({ description: 'En opsjon.' })
export class Avtaleopsjon {
  @Field(() => String, { description: 'Hva opsjonen gir.' })
  tekst: string;

  @Field(() => Dag, { nullable: true, description: 'Siste dag den kan tas i bruk.' })
  frist: string | null;

  @Field(() => Dag, { nullable: true, description: 'Dagen avtalen da varer til.' })
  til: string | null;
}

@ObjectType({ description: 'En leveranse i planen, med det som har skjedd.' })
export class Avtaleleveranse {
  @Field(() => Int, { description: 'Nummeret, fra 1.' })
  nr: number;

  @Field(() => String, { description: 'Hva som skal leveres.' })
  tittel: string;

  @Field(() => LeveranseslagEnum, { description: 'Hva slags leveranse.' })
  slag: Leveranseslag;

  @Field(() => Dag, { description: 'Fristen, til og med.' })
  frist: string;

  @Field(() => String, { nullable: true, description: 'Hva den skal inneholde.' })
  beskrivelse: string | null;

  @Field(() => [Leveransehendelselinje], { description: 'Det som har skjedd, det siste først. Den første er tilstanden.' })
  hendelser: Leveransehendelselinje[];

  @Field(() => [Leveransemerknad], { description: 'Det kommunene har å si om den, det siste først.' })
  merknader: Leveransemerknad[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med leveransen nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Hvor pengene kommer fra. Hver krone er med én gang, uansett hvem som har ført den i budsjettet sitt.' })
export class Avtalefinansiering {
  @Field(() => Oere, { description: 'Avtalesummen, i øre.' })
  sum: string;

  @Field(() => Oere, { description: 'Det fylkeskommunen bidrar med, i øre. Telles her, og bare her.' })
  fylkeskommunen: string;

  @Field(() => Oere, { description: 'Det kommunene betaler til sammen, i øre.' })
  kommunene: string;

  @Field(() => Oere, { description: 'Det kommunene sier de har ført av fylkeskommunens bidrag i sine egne budsjetter, i øre. Er det mer enn bidraget, er noe ført for mye.' })
  fylkeskommunenFoertHosKommunene: string;

  @Field(() => Oere, { description: 'Det kommunene betaler etter at tilskuddet deres fra staten er slutt, i øre.' })
  etterTilskudd: string;

  @Field(() => Oere, { description: 'Merverdiavgiften: den som er med i summen, eller den som kommer i tillegg, i øre.' })
  mva: string;
}
