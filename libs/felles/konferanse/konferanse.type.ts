import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Konferanseslag, NasjonaltTema, Paameldingsrolle } from '#libs/contracts';
import { Dag, KonferanseslagEnum, Lenke, NasjonaltTemaEnum, PaameldingsrolleEnum, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Et antall en kommune har meldt på til et punkt i programmet. Ingen navn.' })
export class Paamelding {
  @Field(() => ID, { description: 'Id-en til påmeldingen.' })
  id: string;

  @Field(() => String, { description: 'Kommunens nummer nå.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  kommune: string;

  @Field(() => Int, { description: 'Hvor mange.' })
  antall: number;

  @Field(() => PaameldingsrolleEnum, { description: 'Hvem de er, som rolle.' })
  rolle: Paameldingsrolle;

  @Field(() => Int, { nullable: true, description: 'Plassen i køen, fra 1. Tomt når de har plass.' })
  koeplass: number | null;

  @Field(() => Boolean, { description: 'Sant når de står i kø, og det nå er plass til dem.' })
  kanFaaPlass: boolean;

  @Field(() => Tidspunkt, { description: 'Når de ble meldt på.' })
  tid: string;

  @Field(() => Int, { description: 'Sendes med ved endring og avmelding.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med påmeldingen nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Det en kommune har delt av et notat fra en sesjon.' })
export class DeltSesjonsnotat {
  @Field(() => ID, { description: 'Id-en til det som er delt.' })
  id: string;

  @Field(() => String, { description: 'Kommunens navn.' })
  kommune: string;

  @Field(() => String, { description: 'Teksten, slik den var da den ble delt.' })
  tekst: string;

  @Field(() => Boolean, { description: 'Sant når notatet bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når det ble delt.' })
  delt: string;
}

@ObjectType({ description: 'Et punkt i programmet: noe felles, en sesjon, en befaring eller en pause.' })
export class Konferansepost {
  @Field(() => ID, { description: 'Id-en til punktet.' })
  id: string;

  @Field(() => KonferanseslagEnum, { description: 'Hva det er.' })
  slag: Konferanseslag;

  @Field(() => Int, { nullable: true, description: 'Bolken. Sesjoner i samme bolk går samtidig.' })
  bolk: number | null;

  @Field(() => String, { description: 'Når det begynner, eller når en befaring drar, f.eks. 09:00.' })
  start: string;

  @Field(() => String, { nullable: true, description: 'Når det er slutt.' })
  slutt: string | null;

  @Field(() => String, { nullable: true, description: 'Når en befaring begynner på stedet. `start` er avgangen.' })
  fremme: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Temaet.' })
  tema: NasjonaltTema | null;

  @Field(() => String, { description: 'Tittelen.' })
  tittel: string;

  @Field(() => String, { nullable: true, description: 'Organisasjonen og rollen til den som holder det, aldri et navn.' })
  hvem: string | null;

  @Field(() => String, { nullable: true, description: 'Hva det handler om.' })
  beskrivelse: string | null;

  @Field(() => String, { nullable: true, description: 'Institusjonen som forsker på det eller har vært med, aldri navn på personer.' })
  forskningspartner: string | null;

  @Field(() => [Lenke], { description: 'Der en kan lese mer.' })
  lenker: Lenke[];

  @Field(() => String, { nullable: true, description: 'Hvor det er.' })
  sted: string | null;

  @Field(() => String, { nullable: true, description: 'Hvor en møter opp til en befaring.' })
  oppmoete: string | null;

  @Field(() => String, { nullable: true, description: 'Når og hvordan en kommer tilbake.' })
  retur: string | null;

  @Field(() => Int, { nullable: true, description: 'Hvor mange det er plass til. Tomt når det er plass til alle.' })
  kapasitet: number | null;

  @Field(() => Int, { description: 'Hvor mange som har plass.' })
  antallPaameldt: number;

  @Field(() => Int, { description: 'Hvor mange som står i kø.' })
  antallVenter: number;

  @Field(() => [Paamelding], { description: 'Påmeldingene, de med plass først, og så køen.' })
  paameldinger: Paamelding[];

  @Field(() => [DeltSesjonsnotat], { description: 'Notatene kommunene har delt.' })
  notater: DeltSesjonsnotat[];

  @Field(() => Int, { description: 'Sendes med ved endring og fjerning.' })
  versjon: number;

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med punktet nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Det viktigste om en konferanse, til lista.' })
export class Konferansesammendrag {
  @Field(() => ID, { description: 'Id-en til konferansen.' })
  id: string;

  @Field(() => String, { description: 'Navnet.' })
  tittel: string;

  @Field(() => Dag, { description: 'Dagen.' })
  dato: string;

  @Field(() => String, { nullable: true, description: 'Stedet.' })
  sted: string | null;

  @Field(() => Dag, { nullable: true, description: 'Siste dag en kan melde på.' })
  paameldingsfrist: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den er avlyst. Tomt når den ikke er det.' })
  avlystFordi: string | null;

  @Field(() => Boolean, { description: 'Sant når konferansen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Int, { description: 'Punkter i programmet, uten pausene.' })
  antallPoster: number;

  @Field(() => Int, { description: 'Plasser kommunen som spør, har tatt, over alle punktene. For koordinatoren alle kommunenes.' })
  antallPlasser: number;
}

@ObjectType({ description: 'En konferanse i nettverket, med programmet.' })
export class Konferanse {
  @Field(() => ID, { description: 'Id-en til konferansen.' })
  id: string;

  @Field(() => String, { description: 'Navnet.' })
  tittel: string;

  @Field(() => Dag, { description: 'Dagen.' })
  dato: string;

  @Field(() => String, { nullable: true, description: 'Stedet.' })
  sted: string | null;

  @Field(() => String, { nullable: true, description: 'Hva den handler om.' })
  beskrivelse: string | null;

  @Field(() => Dag, { nullable: true, description: 'Siste dag en kan melde på og av.' })
  paameldingsfrist: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor den er avlyst. Tomt når den ikke er det.' })
  avlystFordi: string | null;

  @Field(() => Boolean, { description: 'Sant når konferansen bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Boolean, { description: 'Sant når det fortsatt er tid til å melde på.' })
  aapen: boolean;

  @Field(() => Int, { description: 'Sendes med ved endring.' })
  versjon: number;

  @Field(() => [Konferansepost], { description: 'Programmet, etter klokka.' })
  poster: Konferansepost[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med konferansen nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Konferansene i nettverket.' })
export class Konferanseliste {
  @Field(() => [Konferansesammendrag], { description: 'Konferansene, den siste først.' })
  konferanser: Konferansesammendrag[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre her.' })
  handlinger: string[];
}
