import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Kilde } from '#libs/platform';
import { HeltMaalbelegg } from '../belegg/hel-maalbelegg.type.ts';
import { HelIndikator } from '../hel-indikator.type.ts';
import { HelMaaleperiode } from '../periode/hel-maaleperiode.type.ts';

@ObjectType({ description: 'Et mål med det som kan si om det nås. Hvilke indikatorer det har, står i indikatorenes maalIder.' })
export class Resultatmaal {
  @Field(() => ID, { description: 'Id-en til målet.' })
  id: string;

  @Field(() => Int, { description: 'Rekkefølgen, fra 1.' })
  nr: number;

  @Field(() => String, { description: 'Målet i en setning.' })
  navn: string;

  @Field(() => String, { nullable: true, description: 'Tilstanden målet beskriver: slik vil vi ha det.' })
  beskrivelse: string | null;

  @Field(() => [String], { description: 'Delmålene.' })
  delmaal: string[];

  @Field(() => Kilde, { nullable: true, description: 'Hvor målet står.' })
  kilde: Kilde | null;

  @Field(() => Boolean, { description: 'Sant når målet bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => [HeltMaalbelegg], { description: 'Belegget for målet, i den rekkefølgen det ble ført. Utenfra bare det i godkjente perioder.' })
  belegg: HeltMaalbelegg[];
}

@ObjectType({ description: 'Det kommunen følger for å se om målene nås: målene, indikatorene og periodene.' })
export class Resultatside {
  @Field(() => [Resultatmaal], { description: 'Målene som er i bruk, i programmets rekkefølge.' })
  maal: Resultatmaal[];

  @Field(() => [HelIndikator], { description: 'Indikatorene, de arkiverte til slutt.' })
  indikatorer: HelIndikator[];

  @Field(() => [HelMaaleperiode], { description: 'Periodene det er målt i, den nyeste først.' })
  perioder: HelMaaleperiode[];

  @Field(() => Int, { nullable: true, description: 'Året målene gjelder.' })
  maalaar: number | null;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre på siden nå.' })
  handlinger: string[];
}
