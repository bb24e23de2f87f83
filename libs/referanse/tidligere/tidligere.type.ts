import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { NasjonaltTema } from '#libs/contracts';
import { Dag, Kilde, NasjonaltTemaEnum } from '#libs/platform';

export enum TidligerePostslag { innlegg = 'innlegg', befaring = 'befaring' }
export enum TidligereSatsingsstatus { avsluttet = 'avsluttet', paagaaende = 'paagaaende', innlemmet = 'innlemmet', forhandles = 'forhandles', tidligere = 'tidligere' }
registerEnumType(TidligerePostslag, { name: 'TidligerePostslag', description: 'Om det var et innlegg eller en befaring.' });
registerEnumType(TidligereSatsingsstatus, { name: 'TidligereSatsingsstatus', description: 'Hvor satsingen var da kilden ble skrevet.' });

@ObjectType({ description: 'Et klokkeslett i tidsplanen.' })
export class Tidspunktet {
  @Field(() => String, { description: 'Klokka.' })
  klokka: string;

  @Field(() => String, { description: 'Hva som skjer da.' })
  hva: string;
}

@ObjectType({ description: 'Et innlegg eller en befaring på en konferanse som har vært.' })
export class TidligereKonferansepost {
  @Field(() => ID, { description: 'Koden.' })
  kode: string;

  @Field(() => TidligerePostslag, { description: 'Innlegg eller befaring.' })
  slag: TidligerePostslag;

  @Field(() => Int, { nullable: true, description: 'Bolken den var i. Innlegg i samme bolk gikk samtidig.' })
  bolk: number | null;

  @Field(() => String, { nullable: true, description: 'Når den begynte, eller gikk fra hotellet.' })
  klokka: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Temaet.' })
  tema: NasjonaltTema | null;

  @Field(() => String, { nullable: true, description: 'Navnet temaet hadde i programmet.' })
  temanavn: string | null;

  @Field(() => String, { nullable: true, description: 'Tittelen. Tom når programmet ikke har noen.' })
  tittel: string | null;

  @Field(() => [String], { description: 'Kommunene og organisasjonene. Personer nevnes ikke.' })
  organisasjoner: string[];

  @Field(() => String, { nullable: true, description: 'Institusjonen som forsket på det.' })
  forskningspartner: string | null;

  @Field(() => String, { nullable: true, description: 'Området det handlet om.' })
  omraade: string | null;

  @Field(() => [String], { description: 'Våre stikkord.' })
  stikkord: string[];

  @Field(() => [String], { description: 'Prosjekter som er nevnt.' })
  prosjekter: string[];

  @Field(() => String, { nullable: true, description: 'Hvordan en kom seg dit.' })
  transport: string | null;

  @Field(() => String, { nullable: true, description: 'Hvor en møtte opp.' })
  oppmoete: string | null;

  @Field(() => String, { nullable: true, description: 'Hvor befaringen var.' })
  maal: string | null;

  @Field(() => String, { nullable: true, description: 'Når befaringen begynte der.' })
  start: string | null;

  @Field(() => String, { nullable: true, description: 'Når og hvor en dro tilbake.' })
  retur: string | null;

  @Field(() => String, { nullable: true, description: 'Noe å vite.' })
  merknad: string | null;

  @Field(() => Kilde, { description: 'Hvor det står.' })
  kilde: Kilde;
}

@ObjectType({ description: 'En konferanse som har vært, etter programmet.' })
export class TidligereKonferanse {
  @Field(() => ID, { description: 'Koden.' })
  kode: string;

  @Field(() => String, { description: 'Navnet.' })
  tittel: string;

  @Field(() => Dag, { description: 'Dagen.' })
  dato: string;

  @Field(() => String, { description: 'Stedet.' })
  sted: string;

  @Field(() => String, { nullable: true, description: 'Hva programmet dekker.' })
  omfang: string | null;

  @Field(() => [Tidspunktet], { description: 'Tidsplanen.' })
  tidsplan: Tidspunktet[];

  @Field(() => [TidligereKonferansepost], { description: 'Innleggene og befaringene, i programmets rekkefølge.' })
  poster: TidligereKonferansepost[];

  @Field(() => Kilde, { description: 'Programmet.' })
  kilde: Kilde;
}

@ObjectType({ description: 'En evaluering eller stedsanalyse av en satsing.' })
export class Satsingsevaluering {
  @Field(() => String, { description: 'Rapporten.' })
  rapport: string;

  @Field(() => String, { description: 'Evaluering eller stedsanalyse.' })
  art: string;

  @Field(() => String, { nullable: true, description: 'Hvem som gjorde den. Tomt når kilden ikke sier det.' })
  utfoerer: string | null;

  @Field(() => Int, { nullable: true, description: 'Året.' })
  aar: number | null;

  @Field(() => [String], { description: 'Funnene, med våre ord.' })
  funn: string[];

  @Field(() => String, { nullable: true, description: 'Noe å vite.' })
  merknad: string | null;
}

@ObjectType({ description: 'En satsing fra før, slik rapporten av 2019 beskriver den.' })
export class TidligereSatsing {
  @Field(() => ID, { description: 'Koden.' })
  kode: string;

  @Field(() => String, { description: 'Navnet.' })
  navn: string;

  @Field(() => String, { description: 'Kommunen, eller kommunene.' })
  kommune: string;

  @Field(() => [String], { description: 'Områdene.' })
  omraader: string[];

  @Field(() => Int, { description: 'Første år.' })
  fra: number;

  @Field(() => Int, { nullable: true, description: 'Siste år. Tomt når kilden ikke oppgir det.' })
  til: number | null;

  @Field(() => TidligereSatsingsstatus, { description: 'Hvor den var i 2019.' })
  status: TidligereSatsingsstatus;

  @Field(() => [String], { description: 'Innsatsområdene.' })
  innsatsomraader: string[];

  @Field(() => [String], { description: 'Delprogrammene.' })
  delprogram: string[];

  @Field(() => String, { nullable: true, description: 'Hvem som samordnet den for staten.' })
  samordning: string | null;

  @Field(() => [String], { description: 'Erfaringene rapporten nevner, med våre ord.' })
  erfaringer: string[];

  @Field(() => String, { nullable: true, description: 'Noe kilden sier på to måter, eller ikke sier.' })
  merknad: string | null;

  @Field(() => [Satsingsevaluering], { description: 'Evalueringene rapporten viser til.' })
  evalueringer: Satsingsevaluering[];

  @Field(() => Kilde, { description: 'Hvor det står.' })
  kilde: Kilde;
}

@ObjectType({ description: 'En anbefaling fra før, etter rapporten av 2019. Med våre ord.' })
export class TidligereAnbefaling {
  @Field(() => ID, { description: 'Koden.' })
  kode: string;

  @Field(() => String, { description: 'Hvem som kom med den.' })
  avsender: string;

  @Field(() => [String], { description: 'Hvem den er rettet til, slik vi leser den: staten eller kommunene.' })
  rettetTil: string[];

  @Field(() => String, { description: 'Anbefalingen, med våre ord.' })
  tekst: string;

  @Field(() => String, { nullable: true, description: 'Slik det står, når det er kort.' })
  sitat: string | null;

  @Field(() => Int, { description: 'Året den kom.' })
  aar: number;

  @Field(() => String, { nullable: true, description: 'Det rapporten sier skjedde etterpå.' })
  merknad: string | null;

  @Field(() => Kilde, { description: 'Hvor det står.' })
  kilde: Kilde;
}
