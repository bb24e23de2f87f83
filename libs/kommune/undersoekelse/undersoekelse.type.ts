import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { undersoekelsesrunder, type Rundeslag } from '#libs/contracts';
import { Tidsangivelse } from '#libs/platform';
import { Undersoekelse } from './undersoekelse.entity.ts';

export const RundeslagEnum = Object.fromEntries(undersoekelsesrunder.map((en) => [en, en])) as { [R in Rundeslag]: R };
registerEnumType(RundeslagEnum, { name: 'Rundeslag', description: 'Om det er spurt før eller etter.' });

@ObjectType({ description: 'Et spørsmål med det antallet som ga hvert svar.' })
export class Undersoekelsesspoersmaal {
  @Field(() => String, { description: 'Spørsmålet slik det ble stilt.' })
  spoersmaal: string;

  @Field(() => Int, { description: 'Nummeret på ordlyden. Samme nummer er samme ordlyd og samme svar å velge mellom.' })
  utgave: number;

  @Field(() => [String], { description: 'Svarene å velge mellom, i rekkefølge.' })
  alternativer: string[];

  @Field(() => [Int], { description: 'Plassene til svarene som teller som gode. Tom når ingen er merket.' })
  positive: number[];

  @Field(() => Int, { nullable: true, description: 'Antallet som har svart. Tomt når det er skjult.' })
  n: number | null;

  @Field(() => [Int], { nullable: 'items', description: 'Antallet som ga hvert svar. Tomt der det er skjult.' })
  antall: (number | null)[];

  @Field(() => Boolean, { description: 'Sant når fila hadde prosent, og antallene er regnet av den.' })
  fraAndel: boolean;
}

@ObjectType({ isAbstract: true })
export class Undersoekelsesdel {
  @Field(() => RundeslagEnum)
  runde: Rundeslag;

  @Field(() => Tidsangivelse, { description: 'Når det ble spurt.' })
  dato: string;

  @Field(() => String, { description: 'Området som ble spurt.' })
  omraade: string;

  @Field(() => String, { nullable: true, description: 'Hvordan det ble spurt.' })
  metode: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem som har gjort undersøkelsen, eller hvor den står.' })
  kildetekst: string | null;

  @Field(() => [Undersoekelsesspoersmaal])
  spoersmaal: Undersoekelsesspoersmaal[];
}

@ObjectType({ description: 'En gang det er spurt, slik det er lest inn.' })
export class Undersoekelsesrundelinje extends Undersoekelsesdel {
  @Field(() => ID, { description: 'Id-en til runden.' })
  id: string;

  @Field(() => Boolean, { description: 'Sant når runden er delt, eller har vært det. Da er det bestemt hva som er skjult.' })
  harVaertDelt: boolean;

  @Field(() => Boolean, { description: 'Sant når tallene bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med runden nå.' })
  handlinger: string[];
}

@ObjectType('Undersoekelse', { description: 'En undersøkelse blant innbyggerne, spurt før og etter. Bare svar som er talt opp.' })
export class HelUndersoekelse extends Undersoekelse {
  @Field(() => [Undersoekelsesrundelinje], { description: 'Rundene, den første først.' })
  runder: Undersoekelsesrundelinje[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med undersøkelsen nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Undersøkelsene i kommunen.' })
export class Undersoekelser {
  @Field(() => [HelUndersoekelse], { description: 'De som er i bruk først, etter navn.' })
  undersoekelser: HelUndersoekelse[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'En runde slik den står i fila.' })
export class Lestundersoekelsesrunde extends Undersoekelsesdel {
  @Field(() => Boolean, { description: 'Sant når den avløser en runde som alt er lest inn.' })
  avloeser: boolean;
}

@ObjectType({ description: 'Det som ble lest av en fil. Er noe galt, er ingenting endret.' })
export class Undersoekelsesfilutfall {
  @Field(() => [String], { description: 'Det som må rettes, med rad og kolonne.' })
  feil: string[];

  @Field(() => [Lestundersoekelsesrunde], { description: 'Rundene i fila. Tom når noe må rettes.' })
  runder: Lestundersoekelsesrunde[];

  @Field(() => HelUndersoekelse, { nullable: true, description: 'Undersøkelsen slik den er nå. Tom når ingenting er lagret.' })
  undersoekelse: HelUndersoekelse | null;
}
