import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Kalenderart } from '#libs/contracts';
import { Dag, KalenderartEnum, Tidsangivelse, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'En sak som står på dagsordenen til et møte i kalenderen.' })
export class Moetesak {
  @Field(() => Int, { description: 'Saksnummeret i nettverket.' })
  nr: number;

  @Field(() => String, { description: 'Tittelen, med koordinatorens ord.' })
  tittel: string;
}

@ObjectType({ description: 'Et møte, en frist eller en annen dato i nettverkets kalender. Koordinatoren fører den; kommunene i nettverket leser.' })
export class Kalenderpunkt {
  @Field(() => ID, { description: 'Id-en til datoen.' })
  id: string;

  @Field(() => KalenderartEnum, { description: 'Hva slags dato det er.' })
  art: Kalenderart;

  @Field(() => String, { description: 'Hva det gjelder.' })
  tittel: string;

  @Field(() => Tidsangivelse, { description: 'Når det er, så nøyaktig som det er kjent. For det som går over flere dager, den første.' })
  dato: string;

  @Field(() => Dag, { nullable: true, description: 'Den siste dagen, når det går over flere.' })
  sluttdag: string | null;

  @Field(() => String, { nullable: true, description: 'Når det begynner, norsk tid, som 09:00.' })
  fraKlokka: string | null;

  @Field(() => String, { nullable: true, description: 'Når det slutter, norsk tid, som 15:00.' })
  tilKlokka: string | null;

  @Field(() => String, { nullable: true, description: 'Stedet, eller hvor en kobler seg på.' })
  sted: string | null;

  @Field(() => String, { nullable: true, description: 'Hvem det er for.' })
  forHvem: string | null;

  @Field(() => String, { nullable: true, description: 'Dagsordenen.' })
  dagsorden: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor det er avlyst. Tomt så lenge det står.' })
  avlystFordi: string | null;

  @Field(() => Boolean, { description: 'Sant når datoen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når den sist ble endret.' })
  endret: string;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [Moetesak], { description: 'Sakene på dagsordenen, i rekkefølgen de skal opp.' })
  saker: Moetesak[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med datoen nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Nettverkets kalender.' })
export class Kalender {
  @Field(() => String, { nullable: true, description: 'Nettverkets navn. Tomt for en kommune som ikke er med i noe.' })
  nettverk: string | null;

  @Field(() => [Kalenderpunkt], { description: 'Det som kommer, det nærmeste først. En måned er ikke forbi før den siste dagen i den er det.' })
  kommende: Kalenderpunkt[];

  @Field(() => [Kalenderpunkt], { description: 'Det som har vært, det siste først.' })
  tidligere: Kalenderpunkt[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre her.' })
  handlinger: string[];
}
