import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Bildehinder, Dokumentmerknad, Erfaringsstatus, FjernetOpplysning, SingleReason } from '#libs/contracts';
import { Erfaringsbilde, Erfaringsinnhold, Erfaringsvedlegg } from '#libs/felles/erfaringsbank';
import { BildehinderEnum, Dag, DokumentmerknadEnum, ErfaringsstatusEnum, FjernetOpplysningEnum, Tidspunkt } from '#libs/platform';
import { Lest } from '../delinger/deling.type.ts';
import { SkjultgrunnEnum } from '../resultater/delt-indikator.type.ts';
import { seOverSlag, type SeOverSlag } from './se-over.ts';

const SeOverSlagEnum = Object.fromEntries(seOverSlag.map((slag) => [slag, slag])) as { [S in SeOverSlag]: S };
registerEnumType(SeOverSlagEnum, { name: 'SeOverSlag', description: 'Hva som bør ses over: et lite antall mennesker, noe som ligner kontaktopplysninger, eller en påstand om virkning.' });

@ObjectType({ description: 'Et tall som er skjult i det som går ut. Grunnen får bare kommunen vite.' })
export class SkjultErfaringstall {
  @Field(() => String, { description: 'Teksten til resultatet, eller «deltakere».' })
  hva: string;

  @Field(() => SkjultgrunnEnum, { description: 'Hvorfor tallet ikke kan vises.' })
  grunn: SingleReason;
}

@ObjectType({ description: 'Noe den som deler, bør se på en gang til. Det stanser ikke delingen.' })
export class SeOver {
  @Field(() => String, { description: 'Feltet det står i.' })
  felt: string;

  @Field(() => SeOverSlagEnum, { description: 'Hva slags funn det er.' })
  slag: SeOverSlag;

  @Field(() => String, { description: 'Ordene slik de står.' })
  funn: string;
}

@ObjectType({ description: 'Et bilde som går ut, slik de andre får se det. Den siste dagen får bare kommunen vite.' })
export class BildeUt extends Erfaringsbilde {
  @Field(() => Dag, { nullable: true, description: 'Den siste dagen samtykket gjelder. Etter den er bildet borte for alle.' })
  samtykkeTil: string | null;
}

@ObjectType({ description: 'Et vedlegg som går ut. Hva som er tatt bort fra det, og hva som står i det uten å synes, får bare kommunen vite.' })
export class VedleggUt extends Erfaringsvedlegg {
  @Field(() => [FjernetOpplysningEnum], { description: 'Opplysninger som lå i fila og er tatt bort.' })
  fjernet: FjernetOpplysning[];

  @Field(() => [DokumentmerknadEnum], { description: 'Det som går ut og ikke synes med det samme.' })
  merknader: Dokumentmerknad[];
}

@ObjectType({ description: 'Et bilde som blir igjen hos kommunen.' })
export class BildeSomBlirIgjen {
  @Field(() => ID, { description: 'Bildet.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Det bildet viser. Tomt når samtykket er trukket.' })
  altTekst: string | null;

  @Field(() => BildehinderEnum, { description: 'Hvorfor det blir igjen.' })
  hinder: Bildehinder;
}

@ObjectType({ description: 'Nøyaktig det som forlater kommunen hvis erfaringen deles nå. Små tall er borte.' })
export class Erfaringsdelingsutkast {
  @Field(() => String, { description: 'Nettverket den deles med.' })
  nettverk: string;

  @Field(() => Int, { description: 'Utgaven det blir.' })
  utgave: number;

  @Field(() => Boolean, { description: 'Sant når erfaringen eller tiltaket er oppdiktet. Merket følger med ut.' })
  oppdiktet: boolean;

  @Field(() => Erfaringsinnhold, { description: 'Innholdet som går ut.' })
  innhold: Erfaringsinnhold;

  @Field(() => [BildeUt], { description: 'Bildene som går ut, i rekkefølge.' })
  bilder: BildeUt[];

  @Field(() => [BildeSomBlirIgjen], { description: 'Bildene som blir igjen fordi samtykket ikke gjelder.' })
  bilderSomBlirIgjen: BildeSomBlirIgjen[];

  @Field(() => [VedleggUt], { description: 'Vedleggene som går ut, i rekkefølge.' })
  vedlegg: VedleggUt[];

  @Field(() => [SkjultErfaringstall], { description: 'Tallene som er skjult, og hvorfor.' })
  skjulte: SkjultErfaringstall[];

  @Field(() => [SeOver], { description: 'Det som bør ses over først.' })
  seOver: SeOver[];

  @Field(() => String, { description: 'Fingeravtrykket av det som går ut. Sendes med når det deles.' })
  kontrollsum: string;
}

@ObjectType({ description: 'En erfaring kommunen deler eller har delt.' })
export class Erfaringsdeling {
  @Field(() => ID, { description: 'Erfaringen.' })
  id: string;

  @Field(() => ErfaringsstatusEnum, { description: 'Hvor den er.' })
  status: Erfaringsstatus;

  @Field(() => Boolean, { description: 'Om koordinatoren har gått gjennom utgaven.' })
  gjennomgaatt: boolean;

  @Field(() => Int, { description: 'Utgaven som gjelder, eller den siste som gjaldt.' })
  utgave: number;

  @Field(() => Int, { nullable: true, description: 'Utgaven som er publisert. Tomt når ingen er det.' })
  publisertUtgave: number | null;

  @Field(() => Boolean, { description: 'Sant når den bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når utgaven ble delt.' })
  delt: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når utgaven ble publisert.' })
  publisert: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når den ble trukket tilbake.' })
  trukket: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når utgaven ble åpnet for alle, uten innlogging. Tomt når den ikke er det.' })
  aapnet: string | null;

  @Field(() => Boolean, { description: 'Sant når utkastet eller tallene er endret siden utgaven ble delt.' })
  utdatert: boolean;

  @Field(() => [Lest], { description: 'Hvem som har åpnet den.' })
  lest: Lest[];

  @Field(() => [String], { description: 'Det den som spør, kan gjøre med delingen.' })
  handlinger: string[];
}
