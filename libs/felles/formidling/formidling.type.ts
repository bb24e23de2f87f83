import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Erfaringsfiltype, Formidlingsslag, Formidlingsstatus, NasjonaltTema } from '#libs/contracts';
import { ErfaringsfiltypeEnum, FormidlingsslagEnum, FormidlingsstatusEnum, NasjonaltTemaEnum, Tidspunkt } from '#libs/platform';

@ObjectType({ description: 'Det en av kommunene det handler om, har svart.' })
export class Formidlingssvar {
  @Field(() => String, { description: 'Kommunenummeret.' })
  kommunenummer: string;

  @Field(() => String, { description: 'Navnet på kommunen.' })
  navn: string;

  @Field(() => Boolean, { nullable: true, description: 'Ja eller nei. Tomt når kommunen ikke har svart.' })
  ja: boolean | null;

  @Field(() => String, { nullable: true, description: 'Rollen til den som svarte. Aldri et navn.' })
  rolle: string | null;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når.' })
  tid: string | null;

  @Field(() => Int, { description: 'Sendes med når svaret endres; 0 når det ikke er svart.' })
  versjon: number;
}

@ObjectType({ description: 'Dokumentet som er gitt videre.' })
export class Formidlingsdokument {
  @Field(() => ErfaringsfiltypeEnum, { description: 'Filtypen.' })
  type: Erfaringsfiltype;

  @Field(() => Int, { description: 'Størrelsen i byte.' })
  stoerrelse: number;

  @Field(() => String, { description: 'Adressen det hentes fra, i rommet den som spør, står i.' })
  url: string;
}

@ObjectType({ description: 'Noe fra en evaluering som gis videre til dem i nettverket som ikke er part, som det var da det ble foreslått.' })
export class Formidling {
  @Field(() => ID, { description: 'Id-en.' })
  id: string;

  @Field(() => ID, { description: 'Id-en til avtalen det kommer fra.' })
  evalueringsavtaleId: string;

  @Field(() => String, { description: 'Navnet på avtalen.' })
  avtale: string;

  @Field(() => FormidlingsslagEnum, { description: 'Hva det er.' })
  slag: Formidlingsslag;

  @Field(() => FormidlingsstatusEnum, { description: 'Hvor det er.' })
  status: Formidlingsstatus;

  @Field(() => String, { nullable: true, description: 'Tittelen, eller funnet i én setning. Tomt når det er trukket.' })
  tittel: string | null;

  @Field(() => String, { nullable: true, description: 'Teksten. Tomt når det er trukket.' })
  tekst: string | null;

  @Field(() => NasjonaltTemaEnum, { nullable: true, description: 'Temaet, for et funn.' })
  tema: NasjonaltTema | null;

  @Field(() => Int, { nullable: true, description: 'Hvor godt funnet er belagt, 0–5.' })
  evidensgrad: number | null;

  @Field(() => String, { nullable: true, description: 'Kommunenummeret til kommunen funnet gjelder. Tomt når det gjelder regionen, og når det ikke er et funn.' })
  gjelder: string | null;

  @Field(() => String, { nullable: true, description: 'Navnet på kommunen.' })
  gjelderNavn: string | null;

  @Field(() => Formidlingsdokument, { nullable: true, description: 'Dokumentet, når det er et.' })
  dokument: Formidlingsdokument | null;

  @Field(() => [Formidlingssvar], { description: 'Kommunene det handler om, og hva de har svart.' })
  svar: Formidlingssvar[];

  @Field(() => Boolean, { description: 'Sant når det bare er laget for å vise fram.' })
  oppdiktet: boolean;

  @Field(() => Tidspunkt, { description: 'Når det ble foreslått.' })
  tid: string;

  @Field(() => Tidspunkt, { nullable: true, description: 'Når det ble trukket.' })
  trukket: string | null;

  @Field(() => String, { nullable: true, description: 'Hvorfor koordinatoren trakk det. Tomt når det ble borte fordi de som evaluerer, trakk funnet.' })
  trukketFordi: string | null;

  @Field(() => Int, { description: 'Sendes med når det trekkes.' })
  versjon: number;

  @Field(() => [String], { description: 'Det du kan gjøre nå.' })
  handlinger: string[];
}

@ObjectType({ description: 'Noe koordinatoren kan gi videre.' })
export class Formidlingskandidat {
  @Field(() => FormidlingsslagEnum, { description: 'Et funn eller et dokument.' })
  slag: Formidlingsslag;

  @Field(() => ID, { description: 'Id-en til funnet eller dokumentet.' })
  id: string;

  @Field(() => Int, { nullable: true, description: 'Utgaven, for et funn.' })
  utgave: number | null;

  @Field(() => String, { description: 'Tittelen.' })
  tittel: string;

  @Field(() => String, { nullable: true, description: 'Kommunen funnet gjelder. Tomt når det er alle partene som må si ja.' })
  gjelderNavn: string | null;
}

@ObjectType({ description: 'Det som er gitt videre fra evalueringene i nettverket, det nyeste først.' })
export class Formidlingsoversikt {
  @Field(() => [Formidling], { description: 'Det den som spør, kan se: partene og koordinatoren ser også forslagene.' })
  formidlinger: Formidling[];

  @Field(() => [Formidlingskandidat], { description: 'Det koordinatoren kan gi videre fra avtalen det er spurt om. Tomt for alle andre.' })
  kandidater: Formidlingskandidat[];

  @Field(() => [String], { description: 'Det du kan gjøre her.' })
  handlinger: string[];
}
